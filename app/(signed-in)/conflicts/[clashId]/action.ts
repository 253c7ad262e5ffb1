'use server'

import { resolveClash } from '@/lib/draft/commands/resolve-clash'
import { pageOfDraft } from '@/lib/draft/where-drafts-live'
import { formAction } from '@/lib/operation/form-action'
import { keepOf } from './keep-of'
import { clashForm } from './schema'

export const submitChoice = formAction(resolveClash, {
  form: clashForm,
  input: ({ clashId, seenRev, mineIs, box }) => ({
    clashId,
    seenRev,
    choices: Object.fromEntries(
      box.map(({ field, keep, joined }) => [field, { keep: keepOf(keep, mineIs), joined }]),
    ),
  }),
  to: (place) => `${pageOfDraft(place)}${place.isDecided ? '?done=saved' : ''}`,
})
