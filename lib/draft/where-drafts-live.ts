import { paths } from '@/lib/paths'
import type { DraftPlace } from './types'

/** The page a draft is written on. A contact is found again from the writer's own work. */
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
    case 'contact':
      return paths.myWork()
  }
}
