'use server'

import { savePart } from '@/lib/assessment/commands/save-part'
import { missingFrom } from '@/lib/assessment/status'
import { draftAction } from '@/lib/draft/draft-action'
import { paths } from '@/lib/paths'
import { partPage } from './schema'

export const submitPart = draftAction(savePart, {
  page: partPage,
  place: ({ assessmentId, partId }) => ({ documentId: assessmentId, section: partId }),
  here: ({ familyId, assessmentId, partId }) => paths.assessmentPart(familyId, assessmentId, partId),
  problems: ({ topic, who }, words) =>
    words['finished'] === 'yes'
      ? missingFrom(topic, words, who).map(({ box, say }) => ({ field: box, message: say }))
      : [],
  to: ({ familyId, assessmentId, nextId }) =>
    nextId
      ? paths.assessmentPart(familyId, assessmentId, nextId)
      : `${paths.assessment(familyId, assessmentId)}?done=saved`,
})
