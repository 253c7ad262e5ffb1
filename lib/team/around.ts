import 'server-only'
import { type Day, day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import type { Part } from '@/lib/family/types'
import { firstName, nameInFull } from '@/lib/person/name'
import { agedWords } from '@/lib/person/words'
import type { Around } from './types'
import { whoKey } from './who'

/**
 * Everyone around a family in the order they are always shown: the family first, then the named person, whoever
 * holds the family now, and the rest of the team by name. `episodeId` absent: no help is under way, so only the
 * family. One statement.
 */
export async function peopleAround(
  tx: Transaction,
  { familyId, episodeId, today }: { familyId: string; episodeId?: string | undefined; today: Day },
): Promise<Around[]> {
  const rows = await tx.$queryRaw<{ family: FamilyRow[] | null; workers: WorkerRow[] | null }[]>`
    WITH member AS (
      SELECT t.id, t.worker_id, t.person_id, t.there_for FROM team_member t
      WHERE t.episode_id = ${episodeId ?? null}::uuid AND t.left_at IS NULL
    ), covered AS (
      SELECT agency_id FROM who_can_see(${familyId}::uuid)
      WHERE relation = 'agreed-agency' AND agency_id IS NOT NULL AND (until_at IS NULL OR until_at > now())
    ), lead AS (
      SELECT worker_id FROM lead_professional
      WHERE episode_id = ${episodeId ?? null}::uuid AND accepted_at IS NOT NULL AND ended_at IS NULL
    ), holder AS (
      SELECT worker_id FROM holding WHERE episode_id = ${episodeId ?? null}::uuid AND until_at IS NULL
    )
    SELECT
      (SELECT json_agg(json_build_object('id', p.id, 'fullName', p.full_name, 'knownAs', p.known_as,
          'bornOn', p.born_on, 'dueOn', p.due_on, 'part', m.part, 'relationship', m.relationship,
          'memberId', t.id, 'thereFor', t.there_for)
          ORDER BY m.part = 'child', m.place, p.born_on)
        FROM family_member m JOIN person p ON p.id = m.person_id LEFT JOIN member t ON t.person_id = p.id
        WHERE m.family_id = ${familyId}::uuid AND m.until_on IS NULL AND p.died_on IS NULL) AS family,
      (SELECT json_agg(json_build_object('id', w.id, 'name', w.name, 'jobTitle', w.job_title, 'agency', a.name,
          'memberId', t.id, 'thereFor', t.there_for,
          'isNamedPerson', w.id IN (SELECT worker_id FROM lead), 'isHolder', w.id IN (SELECT worker_id FROM holder),
          'isCovered', w.agency_id IN (SELECT agency_id FROM covered))
          ORDER BY w.id IN (SELECT worker_id FROM lead) DESC, w.id IN (SELECT worker_id FROM holder) DESC, w.name)
        FROM worker w JOIN agency a ON a.id = w.agency_id LEFT JOIN member t ON t.worker_id = w.id
        WHERE t.id IS NOT NULL OR w.id IN (SELECT worker_id FROM lead UNION SELECT worker_id FROM holder)) AS workers`
  const [{ family = null, workers = null } = {}] = rows
  return [
    ...(family ?? []).map((row) => familyMember(row, today)),
    ...(workers ?? []).map((row) => workerAround(row)),
  ]
}

type MemberColumns = { memberId: string | null; thereFor: string | null }

type FamilyRow = MemberColumns & {
  id: string
  fullName: string
  knownAs: string | null
  bornOn: string | null
  dueOn: string | null
  part: Part
  relationship: string | null
}

type WorkerRow = MemberColumns & {
  id: string
  name: string
  jobTitle: string
  agency: string
  isNamedPerson: boolean
  isHolder: boolean
  isCovered: boolean
}

function familyMember(row: FamilyRow, today: Day): Around {
  const name = { fullName: row.fullName, knownAs: row.knownAs ?? undefined }
  const birth = {
    bornOn: row.bornOn ? day(row.bornOn) : undefined,
    dueOn: row.dueOn ? day(row.dueOn) : undefined,
  }
  const who = { personId: row.id }
  return {
    key: whoKey(who),
    who,
    side: 'family',
    name: nameInFull(name),
    called: firstName(name),
    about: row.relationship ?? (row.part === 'child' ? agedWords(birth, today) : partWords[row.part]),
    part: row.part,
    isNamedPerson: false,
    isHolder: false,
    isCovered: true,
    ...membership(row),
  }
}

function workerAround(row: WorkerRow): Around {
  const who = { workerId: row.id }
  return {
    key: whoKey(who),
    who,
    side: 'team',
    name: row.name,
    called: firstName({ fullName: row.name }),
    about: row.agency,
    jobTitle: row.jobTitle,
    isNamedPerson: row.isNamedPerson,
    isHolder: row.isHolder,
    isCovered: row.isCovered,
    ...membership(row),
  }
}

function membership({ memberId, thereFor }: MemberColumns) {
  return {
    ...(memberId && { memberId }),
    ...(thereFor && { thereFor }),
  }
}

const partWords: Record<Part, string> = {
  child: 'Child',
  parent: 'Parent',
  carer: 'Carer',
  'other-adult': 'Family',
}
