'use server'

import { letterSection, lettersProblems, letterWordsOf } from '@/lib/disclosure/letter'
import { saveLetterDraft } from '@/lib/draft/commands/save-letter-draft'
import { draftAction } from '@/lib/draft/draft-action'
import { paths } from '@/lib/paths'
import { letterPage } from './schema'

export const submitLetter = draftAction(saveLetterDraft, {
  page: letterPage,
  place: ({ letterId }) => ({ documentId: letterId, section: letterSection }),
  here: ({ familyId, letterId }) => paths.letter(familyId, letterId),
  problems: ({ onlySaved }, words) => (onlySaved ? [] : lettersProblems(letterWordsOf(words))),
  to: ({ familyId, letterId, recipientId, onlySaved }) =>
    onlySaved
      ? `${paths.letter(familyId, letterId)}?done=saved`
      : paths.giveDocument(familyId, 'letter', recipientId, letterId),
})
