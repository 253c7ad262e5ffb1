'use server'

import { decideLevel } from '@/lib/decision/commands/decide'
import { known } from '@/lib/decision/known'
import { whereNext } from '@/lib/decision/where-next'
import { formAction } from '@/lib/operation/form-action'
import { decisionSchema } from './schema'

export const submitDecision = formAction(decideLevel, {
  form: decisionSchema,
  input: ({ familyId, contactId, seenOutcome, level, reasons, ...more }) => ({
    familyId,
    contactId,
    seenOutcome,
    level,
    reasons,
    ...known(more),
  }),
  to: whereNext,
})
