import type { Client } from 'pg'
import { newId } from '@/lib/db/id'

/** The records an operation may name in its input, by the name of the field, and where one of a family is found. */
const found = {
  contactId: 'SELECT id FROM contact WHERE family_id = $1 ORDER BY id LIMIT 1',
  episodeId: 'SELECT id FROM episode WHERE family_id = $1 ORDER BY id LIMIT 1',
  assessmentId: 'SELECT id FROM assessment WHERE family_id = $1 ORDER BY id LIMIT 1',
  needId: 'SELECT id FROM need WHERE family_id = $1 ORDER BY id LIMIT 1',
  planId: 'SELECT id FROM plan WHERE family_id = $1 ORDER BY id LIMIT 1',
  outcomeId: 'SELECT id FROM outcome WHERE family_id = $1 ORDER BY id LIMIT 1',
  actionId: 'SELECT id FROM action WHERE family_id = $1 ORDER BY id LIMIT 1',
  meetingId: 'SELECT id FROM meeting WHERE family_id = $1 ORDER BY id LIMIT 1',
  meetingPersonId: 'SELECT id FROM meeting_person WHERE family_id = $1 ORDER BY meeting_id, id LIMIT 1',
  leadId: 'SELECT id FROM lead_professional WHERE family_id = $1 ORDER BY id LIMIT 1',
  closureId: 'SELECT id FROM closure WHERE family_id = $1 ORDER BY id LIMIT 1',
  requestId: 'SELECT id FROM mash_request WHERE family_id = $1 ORDER BY id LIMIT 1',
  decisionId: 'SELECT id FROM threshold_decision WHERE family_id = $1 ORDER BY id LIMIT 1',
  observationId: 'SELECT id FROM observation WHERE family_id = $1 ORDER BY id LIMIT 1',
  partId:
    'SELECT s.id FROM assessment_section s JOIN assessment a ON a.id = s.assessment_id WHERE a.family_id = $1 ORDER BY s.id LIMIT 1',
  memberId: 'SELECT id FROM team_member WHERE family_id = $1 ORDER BY id LIMIT 1',
  personId: 'SELECT person_id AS id FROM family_member WHERE family_id = $1 ORDER BY place LIMIT 1',
  secondPersonId:
    'SELECT person_id AS id FROM family_member WHERE family_id = $1 ORDER BY place OFFSET 1 LIMIT 1',
  addressId: 'SELECT id FROM address WHERE family_id = $1 AND until_on IS NULL ORDER BY id LIMIT 1',
  letterId: 'SELECT id FROM letter WHERE family_id = $1 ORDER BY id LIMIT 1',
  agreementId:
    "SELECT id FROM agreement WHERE family_id = $1 AND answer IN ('agreed', 'part') ORDER BY recorded_at DESC LIMIT 1",
  sharingId: 'SELECT id FROM sharing_record WHERE family_id = $1 ORDER BY id LIMIT 1',
  checkId: 'SELECT id FROM mash_check WHERE family_id = $1 ORDER BY id LIMIT 1',
  draftId: "SELECT id FROM draft WHERE family_id = $1 AND kind = 'contact' ORDER BY id LIMIT 1",
  conflictId: 'SELECT id FROM declared_conflict WHERE family_id = $1 ORDER BY id LIMIT 1',
  emergencyId: 'SELECT id FROM emergency_access WHERE family_id = $1 ORDER BY id LIMIT 1',
  releaseId: 'SELECT id FROM protected_release WHERE family_id = $1 ORDER BY id LIMIT 1',
  secondCheckId: 'SELECT id FROM second_check WHERE family_id = $1 ORDER BY id LIMIT 1',
  disclosureId: 'SELECT id FROM disclosure WHERE family_id = $1 ORDER BY id LIMIT 1',
  noteId: "SELECT id FROM note WHERE family_id = $1 AND audience NOT IN ('me', 'named') ORDER BY id LIMIT 1",
  clashId:
    'SELECT c.id FROM draft_clash c JOIN draft d ON d.id = c.draft_id WHERE d.family_id = $1 ORDER BY c.id LIMIT 1',
} as const

/** Fields that name something of no family: anyone's, the same in every world. */
const ofNoFamily = {
  agencyId: 'SELECT id FROM agency ORDER BY id LIMIT 1',
  withId: 'SELECT id FROM agency ORDER BY id LIMIT 1',
  workerId: 'SELECT id FROM worker WHERE sample ORDER BY id LIMIT 1',
  localityId: 'SELECT id FROM locality ORDER BY id LIMIT 1',
  teamId: 'SELECT team_id AS id FROM team_management ORDER BY id LIMIT 1',
  managementId: 'SELECT id FROM team_management ORDER BY id LIMIT 1',
  keyId: 'SELECT id FROM security_key ORDER BY id LIMIT 1',
  matchId: 'SELECT id FROM possible_match ORDER BY id LIMIT 1',
  versionId: 'SELECT draft_id AS id FROM guidance_trial ORDER BY id LIMIT 1',
  exportId: 'SELECT id FROM export_made ORDER BY id LIMIT 1',
  questionId: 'SELECT id FROM look_question ORDER BY id LIMIT 1',
  trialId: 'SELECT id FROM guidance_trial ORDER BY id LIMIT 1',
} as const

const alsoCalled: Readonly<Record<string, string>> = {
  otherId: 'secondPersonId',
  otherPersonId: 'secondPersonId',
  agencyIds: 'agencyId',
  recipientId: 'personId',
}

/** The ids of one family's records by field; a kind the family has none of is missing. */
export type RecordsOfFamily = Readonly<Record<string, string>>

export async function recordsOf(owner: Client, familyId: string): Promise<RecordsOfFamily> {
  const ids: Record<string, string> = { familyId }
  for (const [field, text] of Object.entries({ ...found, ...ofNoFamily })) {
    const { rows } = await owner.query<{ id: string }>(text, field in ofNoFamily ? [] : [familyId])
    if (rows[0]) ids[field] = rows[0].id
  }
  for (const [field, same] of Object.entries(alsoCalled)) if (ids[same]) ids[field] = ids[same]
  return ids
}

/** Ids of which no record was ever made. */
export function recordsOfNobody(like: RecordsOfFamily): RecordsOfFamily {
  return Object.fromEntries(
    Object.entries(like).map(([field, id]) => [field, field in ofNoFamily ? id : newId()]),
  )
}

/** A family’s records under another family’s address: what somebody gets by editing a link. */
export function underAnotherAddress(records: RecordsOfFamily, familyId: string): RecordsOfFamily {
  return { ...records, familyId }
}
