import 'server-only'
import { type Sql, sql, type Transaction } from '@/lib/db/transaction'
import { firstName } from '@/lib/person/name'
import type { Recipient } from './recipient'
import { organisationKind } from './rules'

type Row = {
  id: string
  name: string
  role: string
  agencyId: string | null
  organisation: string
  isMash: boolean
  isCovered: boolean
  isAsked: boolean
}

/**
 * The one at an organisation whose id this is: a worker of an agency, or somebody outside the partnership who is written
 * down for this family. Nothing for whoever has left, or is kept from this family: they do not exist as recipients.
 */
export async function readAtOrganisation(
  tx: Transaction,
  familyId: string,
  id: string,
): Promise<Recipient | undefined> {
  const [worker] = await workersWhere(tx, familyId, sql`w.id = ${id}::uuid`)
  return worker ?? (await readOutside(tx, familyId)).find((one) => one.id === id)
}

/** Everybody of an agency, by name. */
export async function readWorkersOf(
  tx: Transaction,
  familyId: string,
  agencyId: string,
): Promise<Recipient[]> {
  return workersWhere(tx, familyId, sql`w.agency_id = ${agencyId}::uuid`)
}

/** Workers who are in the team, were at a meeting or have something to do, of other agencies than the one asking. */
export async function readWorkersAround(
  tx: Transaction,
  familyId: string,
  ownAgencyId: string,
): Promise<Recipient[]> {
  return workersWhere(
    tx,
    familyId,
    sql`w.agency_id <> ${ownAgencyId}::uuid AND w.id IN (
      SELECT t.worker_id FROM team_member t WHERE t.family_id = ${familyId}::uuid
      UNION SELECT m.worker_id FROM meeting_person m WHERE m.family_id = ${familyId}::uuid
      UNION SELECT c.worker_id FROM action c WHERE c.family_id = ${familyId}::uuid)`,
  )
}

async function workersWhere(tx: Transaction, familyId: string, which: Sql): Promise<Recipient[]> {
  const rows = await tx.$queryRaw<Row[]>`WITH seen AS MATERIALIZED (
      SELECT worker_id, agency_id, relation FROM who_can_see(${familyId}::uuid) WHERE until_at IS NULL OR until_at > now())
    SELECT w.id, w.name, w.job_title AS role, a.id AS "agencyId", a.name AS organisation, a.kind = 'mash' AS "isMash",
      EXISTS (SELECT 1 FROM seen s WHERE s.agency_id = a.id AND s.relation = 'agreed-agency')
        OR EXISTS (SELECT 1 FROM sharing_record r WHERE r.family_id = ${familyId}::uuid AND r.agency_id = a.id AND ${isReason}) AS "isCovered",
      EXISTS (SELECT 1 FROM seen s WHERE s.agency_id = a.id AND s.relation = 'triage') AS "isAsked"
    FROM worker w JOIN agency a ON a.id = w.agency_id
    WHERE ${which} AND w.left_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM seen s WHERE s.worker_id = w.id AND s.relation = 'excluded')
      AND NOT EXISTS (SELECT 1 FROM family_restriction r WHERE r.family_id = ${familyId}::uuid AND r.lifted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM restriction_person p
          WHERE p.restriction_id = r.id AND p.worker_id = w.id AND p.until_at IS NULL))
    ORDER BY a.name, w.name LIMIT 500`
  return rows.map((row) => recipientFrom(row, 'agency'))
}

/** Written down as a right to tell them, not stopped, and not itself a thing that was given. `r` is the record. */
const isReason = sql`r.shared AND NOT EXISTS (SELECT 1 FROM sharing_stop t WHERE t.sharing_id = r.id)
  AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.sharing_id = r.id)`

/** People at organisations outside the partnership who are written down for this family, by organisation. */
export async function readOutside(tx: Transaction, familyId: string): Promise<Recipient[]> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT o.id, o.name, o.role, NULL::uuid AS "agencyId", o.organisation,
      false AS "isMash", false AS "isAsked",
      EXISTS (SELECT 1 FROM sharing_record r
        WHERE r.family_id = o.family_id AND r.outside_person_id = o.id AND ${isReason}) AS "isCovered"
    FROM outside_person o WHERE o.family_id = ${familyId}::uuid ORDER BY o.organisation, o.name`
  return rows.map((row) => recipientFrom(row, 'outside'))
}

function recipientFrom(row: Row, side: 'agency' | 'outside'): Recipient {
  const { id, name, role, organisation, agencyId } = row
  return {
    id,
    side,
    name,
    called: firstName({ fullName: name }),
    kind: organisationKind(row),
    role,
    organisation,
    agencyId: agencyId ?? undefined,
  }
}
