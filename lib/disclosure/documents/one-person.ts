import 'server-only'
import { firstName } from '@/lib/person/name'
import type { Part } from '../parts'
import type { Asking } from './maker'

type Row = {
  name: string
  agency: string
  phone: string | null
  isNamedPerson: boolean
  partnership: string
  hubPhone: string | null
}

/**
 * Whom to turn to: the named person, or whoever looks after the family now or did last. Where they work says where the
 * children are: for whoever is not to know that, they are reached through the partnership.
 */
export async function onePerson({ tx, familyId }: Pick<Asking, 'tx' | 'familyId'>): Promise<Part> {
  const [row] = await tx.$queryRaw<
    Row[]
  >`SELECT w.name, a.name AS agency, coalesce(w.phone, a.phone) AS phone,
      EXISTS (SELECT 1 FROM lead_professional l WHERE l.family_id = h.family_id AND l.worker_id = w.id
        AND l.accepted_at IS NOT NULL AND l.ended_at IS NULL) AS "isNamedPerson",
      (SELECT name FROM partnership WHERE id = 1) AS partnership,
      (SELECT phone FROM agency WHERE kind = 'hub' ORDER BY id LIMIT 1) AS "hubPhone"
    FROM holding h JOIN worker w ON w.id = h.worker_id JOIN agency a ON a.id = w.agency_id
    WHERE h.family_id = ${familyId}::uuid ORDER BY h.until_at DESC NULLS FIRST, h.from_at DESC LIMIT 1`
  const title = row?.isNamedPerson === false ? 'Whom to turn to' : 'Your one person'
  if (!row) return { title, look: 'box', lines: [] }
  const called = firstName({ fullName: row.name })
  const ring = (phone: string | null, ask = '') => (phone ? ` Ring ${ask || called} on ${phone}.` : '')
  return {
    title,
    look: 'box',
    lines: [
      { words: `${row.name}, at ${row.agency}.${ring(row.phone)}`, class: 'where-workers-are' },
      {
        words: `${row.name}.${row.hubPhone ? ` Ring ${row.partnership} on ${row.hubPhone}, and ask for ${called}.` : ''}`,
        class: 'workers',
        unless: 'where-workers-are',
      },
    ],
  }
}
