import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { type Day, day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { AddressStanding } from '../address-check'

type AddressToCheck = {
  familyName: string
  lines: string[]
  /** The first names of those written down as living there. */
  who: string[]
  standing: AddressStanding
  /** When somebody last wrote down whether they live there, and who. */
  last: { on: Day; by: string } | undefined
}

type Row = {
  name: string
  lines: string
  postcode: string | null
  who: string[]
  standing: AddressStanding
  on: string | null
  by: string | null
}

/** An address that is lived at as far as is known, for somebody who makes sure of it. */
export const addressToCheck = query({
  name: 'family.address-to-check',
  input: z.strictObject({ familyId: z.uuid(), addressId: z.uuid() }),
  may: 'changeFamily',
  on: ({ addressId, familyId }) => record('address', addressId, familyId),
  audit: 'people-viewed',
  run: async ({ tx, input: { addressId }, noteForAudit }): Promise<AddressToCheck> => {
    const rows = await tx.$queryRaw<Row[]>`SELECT f.name, a.lines, a.postcode,
        address_standing(a.id, now()) AS standing,
        ARRAY(SELECT coalesce(p.known_as, split_part(p.full_name, ' ', 1)) FROM family_member m JOIN person p ON p.id = m.person_id
          WHERE m.family_id = a.family_id AND m.until_on IS NULL AND p.died_on IS NULL AND p.due_on IS NULL
            AND (p.id = a.person_id OR (a.person_id IS NULL AND m.lives_here)) ORDER BY m.part = 'child', m.place) AS who,
        to_char(c.checked_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "on", w.name AS by
      FROM address a JOIN family f ON f.id = a.family_id
      LEFT JOIN LATERAL (SELECT * FROM address_check k WHERE k.address_id = a.id
        ORDER BY k.checked_at DESC, k.id DESC LIMIT 1) c ON true
      LEFT JOIN worker w ON w.id = c.checked_by
      WHERE a.id = ${addressId}::uuid AND a.until_on IS NULL`
    const [row] = rows
    if (!row) throw new NotFound()
    noteForAudit({ subjectId: addressId })
    const { name, lines, postcode, on, by, who, standing } = row
    return {
      familyName: name,
      lines: [...lines.split('\n'), ...(postcode ? [postcode] : [])],
      who,
      standing,
      last: on && by ? { on: day(on), by } : undefined,
    }
  },
})
