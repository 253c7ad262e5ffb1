import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { visibleWhere } from '@/lib/access/held'
import type { Day } from '@/lib/calendar/day'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import { sql, type Transaction } from '@/lib/db/transaction'
import { bornBetween, type Search, spellings } from './find-form'
import type { Candidate } from './found'
import { parseNhsNumber } from './nhs-number'
import { parseUpn } from './upn'

/** Somebody who could be the one looked for, in one of their families. */
export type FamilyCandidate = Candidate & {
  readonly personId: string
  readonly familyId: string
  readonly familyName: string
  readonly part: string
  readonly closeUp: boolean
}

type Row = {
  person_id: string
  family_id: string
  family_name: string
  part: string
  close_up: boolean
  full_name: string
  known_as: string | null
  born_on: Date | null
  due_on: Date | null
  nhs_number: string | null
  upn: string | null
  school: string | null
  addresses: { lines: string; postcode: string | null }[] | null
}

/**
 * People this person may see who could be the one looked for, at most 60. PostgreSQL chooses them with its
 * indexes; the rows are read here under row security and our own filter. A protected address is never read, and
 * nobody's address or school is for those who may only know that the family is being helped.
 */
export async function candidatesFor(
  tx: Transaction,
  actor: Actor,
  search: Search,
  today: Day,
): Promise<FamilyCandidate[]> {
  const { first, last } = bornBetween(search, today)
  const post = search.postcode?.replace(/\s/g, '') ?? null
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.person_id, c.family_id, f.name AS family_name, m.part, ${visibleWhere(actor, 'viewFamilyRecord', sql`c.family_id`)} AS close_up,
      p.full_name, p.known_as, p.born_on, p.due_on, p.nhs_number, p.upn, p.school,
      (SELECT json_agg(json_build_object('lines', a.lines, 'postcode', a.postcode) ORDER BY a.from_on DESC) FROM address a
        WHERE a.family_id = c.family_id AND (a.person_id IS NULL OR a.person_id = p.id) AND NOT a.protected AND a.until_on IS NULL) AS addresses
    FROM find_people(${search.fullName ? spellings(search.fullName) : []}::text[], ${search.bornOn ?? null}::date, ${first ?? null}::date,
      ${last ?? null}::date, ${search.nhsNumber ?? null}, ${search.upn ?? null}, ${post}, ${asPattern(search.street)}, ${asPattern(search.school)}) c
    JOIN family f ON f.id = c.family_id JOIN person p ON p.id = c.person_id
    JOIN family_member m ON m.family_id = c.family_id AND m.person_id = c.person_id
    WHERE ${visibleWhere(actor, 'viewFamily', sql`c.family_id`)}`
  return rows.map(candidateOf)
}

function candidateOf(row: Row): FamilyCandidate {
  const addresses = row.close_up ? (row.addresses ?? []) : []
  return {
    personId: row.person_id,
    familyId: row.family_id,
    familyName: row.family_name,
    part: row.part,
    closeUp: row.close_up,
    fullName: row.full_name,
    knownAs: row.known_as ?? undefined,
    bornOn: optionalDayFromColumn(row.born_on),
    dueOn: optionalDayFromColumn(row.due_on),
    nhsNumber: row.nhs_number ? parseNhsNumber(row.nhs_number) : undefined,
    upn: row.upn ? parseUpn(row.upn) : undefined,
    postcode: addresses[0]?.postcode ?? undefined,
    addresses: addresses.map(({ lines }) => lines),
    school: row.close_up ? (row.school ?? undefined) : undefined,
  }
}

/** Words to look for inside a text: signs that PostgreSQL would read as "anything" mean themselves. */
function asPattern(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/[\\%_]/g, '\\$&')
}
