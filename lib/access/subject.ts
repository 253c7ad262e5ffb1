import 'server-only'
import { namedTable, type Transaction } from '@/lib/db/transaction'

/** Records that belong to a family, by the name of their table. */
const tables = {
  contact: 'contact',
  episode: 'episode',
  assessment: 'assessment',
  section: 'assessment_section',
  need: 'need',
  plan: 'plan',
  outcome: 'outcome',
  action: 'action',
  meeting: 'meeting',
  leadProfessional: 'lead_professional',
  closure: 'closure',
  mashRequest: 'mash_request',
  teamMember: 'team_member',
  note: 'note',
  decision: 'threshold_decision',
  draft: 'draft',
  conflict: 'declared_conflict',
  disclosure: 'disclosure',
  release: 'protected_release',
  secondCheck: 'second_check',
  sharing: 'sharing_record',
  agreement: 'agreement',
  address: 'address',
  letter: 'letter',
} as const

export type RecordKind = keyof typeof tables

/** What an operation is about: nothing in particular, a family, or a record that belongs to one. */
export type Subject =
  | { about: 'nothing' }
  | { about: 'family'; familyId: string; recordId?: undefined }
  | { about: 'record'; kind: RecordKind; recordId: string; familyId?: string }

export const nothing = (): Subject => ({ about: 'nothing' })
export const family = (familyId: string): Subject => ({ about: 'family', familyId })
/** A record, and, when the page names it too, the family it must belong to: parent and child checked together. */
export const record = (kind: RecordKind, recordId: string, familyId?: string): Subject =>
  familyId ? { about: 'record', kind, recordId, familyId } : { about: 'record', kind, recordId }

/** The family a subject belongs to, or nothing when there is no such record for this person to see. */
export async function familyOf(tx: Transaction, subject: Exclude<Subject, { about: 'nothing' }>) {
  if (subject.about === 'family') return subject.familyId
  const rows = await tx.$queryRaw<{ family_id: string | null }[]>`
    SELECT family_id FROM ${namedTable(tables[subject.kind])} WHERE id = ${subject.recordId}::uuid`
  const familyId = rows[0]?.family_id ?? undefined
  return subject.familyId && subject.familyId !== familyId ? undefined : familyId
}
