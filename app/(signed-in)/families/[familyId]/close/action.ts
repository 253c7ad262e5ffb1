'use server'

import { saveClosureDraft } from '@/lib/draft/commands/save-closure-draft'
import { draftAction } from '@/lib/draft/draft-action'
import { askClosure } from '@/lib/episode/commands/ask-closure'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { closurePage, closureSchema } from './schema'

export const submitClosure = draftAction(saveClosureDraft, {
  page: closurePage,
  place: ({ episodeId }) => ({ documentId: episodeId, section: 'closure' }),
  here: ({ familyId }) => paths.close(familyId),
  finish: formAction(askClosure, {
    form: closureSchema,
    input: ({ episodeId: _, ...closure }) => closure,
    to: ({ familyId }) => `${paths.family(familyId)}?done=closure`,
  }),
})
