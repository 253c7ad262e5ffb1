import 'server-only'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { lookingAtFamily } from './looking'
import type { Opens } from './types'

/** What an agency knows of a family already, whatever is agreed from now on. */
export type AlreadyKnown = {
  /** Of the agency, or of whoever is written down outside the partnership. */
  id: string
  agency: string
  /** Each thing written down as shared with it, and the day. */
  told: readonly { id: string; what: string; on: Day }[]
  /** How often its people opened or wrote in the record, if ever. */
  looked: { times: number; days: number; firstOn: Day; lastOn: Day } | undefined
  /** What it may see here now, for whatever reason: what the team sees, who the named person is, or nothing. */
  sees: Opens
}

type Row = {
  id: string
  name: string
  told: { id: string; what: string; at: string }[]
  times: bigint | null
  days: bigint | null
  first_at: Date | null
  last_at: Date | null
  sees: Opens
}

/**
 * What was shared so far with each agency that the family agreed to, or that something was shared with: what it was
 * told, and how often its people opened or wrote in the record. The agency that looks after the family is left out; one
 * that was agreed to, and neither told nor looked, is not. Somebody outside the partnership knows what they were told.
 */
export async function alreadyKnown(tx: Transaction, familyId: string): Promise<AlreadyKnown[]> {
  const rows = await tx.$queryRaw<Row[]>`SELECT a.id, a.name,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'what', s.what, 'at', s.decided_at) ORDER BY s.decided_at), '[]')
        FROM sharing_record s WHERE s.family_id = ${familyId}::uuid AND s.agency_id = a.id AND s.shared) AS told,
      l.times, l.days, l.first_at, l.last_at,
      (SELECT CASE WHEN bool_or(c.relation = 'agreed-agency') THEN 'work' WHEN count(*) > 0 THEN 'know' ELSE 'nothing' END
        FROM who_can_see(${familyId}::uuid) c WHERE c.agency_id = a.id
          AND c.relation IN ('agreed-agency', 'knowing-agency') AND c.until_at IS NULL) AS sees
    FROM agency a LEFT JOIN looked_at_by_agency(${familyId}::uuid, ${[...lookingAtFamily]}) l ON l.agency_id = a.id
    WHERE a.id IN (SELECT s.agency_id FROM sharing_record s WHERE s.family_id = ${familyId}::uuid AND s.shared
      UNION SELECT g.agency_id FROM agreement_agency g WHERE g.family_id = ${familyId}::uuid AND g.may_share)
      AND NOT EXISTS (SELECT 1 FROM holding h JOIN worker w ON w.id = h.worker_id
        WHERE h.family_id = ${familyId}::uuid AND h.until_at IS NULL AND w.agency_id = a.id)
    UNION ALL
    SELECT o.id, o.organisation || ' (' || o.name || ')',
      (SELECT json_agg(json_build_object('id', s.id, 'what', s.what, 'at', s.decided_at) ORDER BY s.decided_at)
        FROM sharing_record s WHERE s.family_id = o.family_id AND s.outside_person_id = o.id AND s.shared), NULL, NULL, NULL, NULL, 'nothing'
    FROM outside_person o WHERE o.family_id = ${familyId}::uuid
      AND EXISTS (SELECT 1 FROM sharing_record s
        WHERE s.family_id = o.family_id AND s.outside_person_id = o.id AND s.shared)
    ORDER BY name, id`
  return rows.map(({ id, name, told, times, days, first_at, last_at, sees }) => ({
    id,
    agency: name,
    told: told.map(({ id: sharingId, what, at }) => ({
      id: sharingId,
      what,
      on: dayFromInstant(new Date(at)),
    })),
    looked:
      first_at && last_at
        ? {
            times: Number(times),
            days: Number(days),
            firstOn: dayFromInstant(first_at),
            lastOn: dayFromInstant(last_at),
          }
        : undefined,
    sees,
  }))
}
