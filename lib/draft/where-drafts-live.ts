import { paths } from '@/lib/paths'
import type { DraftPlace } from './types'

/** The page a draft is written on. */
export function pageOfDraft({
  kind,
  familyId = '',
  documentId,
  section,
}: DraftPlace & { familyId?: string | undefined }): string {
  switch (kind) {
    case 'assessment-section':
      return paths.assessmentPart(familyId, documentId, section)
    case 'meeting':
      return paths.meetingRecord(familyId, documentId)
    case 'closure':
      return paths.close(familyId)
    case 'letter':
      return paths.letter(familyId, documentId)
    case 'contact':
      return paths.contactToWrite(familyId, documentId)
  }
}
