import { savePart } from '@/lib/assessment/commands/save-part'
import { saveClosureDraft } from '@/lib/draft/commands/save-closure-draft'
import { saveContactDraft } from '@/lib/draft/commands/save-contact-draft'
import { saveLetterDraft } from '@/lib/draft/commands/save-letter-draft'
import { saveMeetingDraft } from '@/lib/draft/commands/save-meeting-draft'
import type { DraftKind } from '@/lib/draft/types'

/** The command that saves each kind of document: each asks its own rule. */
export const saveCommands = {
  'assessment-section': savePart,
  meeting: saveMeetingDraft,
  closure: saveClosureDraft,
  contact: saveContactDraft,
  letter: saveLetterDraft,
} satisfies Record<DraftKind, unknown>

export function isDraftKind(kind: string): kind is DraftKind {
  return Object.hasOwn(saveCommands, kind)
}
