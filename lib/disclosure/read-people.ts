import 'server-only'
import { type Day, day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import type { AddressStanding } from '@/lib/family/address-check'
import type { Part, Relationship, RelationshipKind } from '@/lib/family/types'
import { NotFound } from '@/lib/operation/refusal'
import { firstName, nameInFull } from '@/lib/person/name'
import { readAtOrganisation } from './read-organisations'
import type { FamilyRecipient, Recipient } from './recipient'
import { recipientKind } from './rules'
import type { Outsider } from './scan'

type Row = {
  id: string
  fullName: string
  knownAs: string | null
  bornOn: Day | null
  phone: string | null
  nhsNumber: string | null
  upn: string | null
  part: Part
  livesHere: boolean | null
  isProtected: boolean
  relationship: string | null
  addresses: {
    id: string
    lines: string
    postcode: string | null
    personId: string | null
    protected: boolean
    standing: AddressStanding
  }[]
  relationships: { to: string; kind: RelationshipKind; pr: boolean | null }[]
}

/** Everybody of the family now, as recipients. One statement. */
export async function readRecipients(
  tx: Transaction,
  familyId: string,
  today: Day,
): Promise<FamilyRecipient[]> {
  const rows = await tx.$queryRaw<Row[]>`SELECT p.id, p.full_name AS "fullName", p.known_as AS "knownAs",
      to_char(p.born_on, 'YYYY-MM-DD') AS "bornOn", p.phone, p.nhs_number AS "nhsNumber", p.upn, m.part, m.lives_here AS "livesHere",
      p.protected_contact AS "isProtected", m.relationship,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'lines', a.lines, 'postcode', a.postcode, 'personId', a.person_id,
          'protected', a.protected, 'standing', address_standing(a.id, now()))
          ORDER BY a.person_id NULLS LAST, a.from_on DESC, a.id DESC), '[]') FROM address a
        WHERE a.family_id = m.family_id AND a.until_on IS NULL AND (a.person_id = p.id OR a.person_id IS NULL)) AS addresses,
      (SELECT coalesce(json_agg(json_build_object('to', r.to_person_id, 'kind', r.kind, 'pr', r.parental_responsibility)), '[]')
        FROM relationship r WHERE r.family_id = m.family_id AND r.from_person_id = p.id AND r.until_on IS NULL) AS relationships
    FROM family_member m JOIN person p ON p.id = m.person_id
    WHERE m.family_id = ${familyId}::uuid AND m.until_on IS NULL AND p.died_on IS NULL AND p.due_on IS NULL
    ORDER BY m.part = 'child', m.place`
  return rows.map((row) => recipientFrom(row, today))
}

/** Whoever has this id: of the family, at an agency, or outside the partnership. Throws NotFound when nobody here has. */
export async function readRecipient(
  tx: Transaction,
  familyId: string,
  recipientId: string,
  today: Day,
): Promise<{ recipient: Recipient; all: FamilyRecipient[] }> {
  const { recipient, all } = await findRecipient(tx, familyId, recipientId, today)
  if (!recipient) throw new NotFound()
  return { recipient, all }
}

/** Whoever has this id now; nobody when they have left, or are kept from this family. */
export async function findRecipient(
  tx: Transaction,
  familyId: string,
  recipientId: string,
  today: Day,
): Promise<{ recipient: Recipient | undefined; all: FamilyRecipient[] }> {
  const all = await readRecipients(tx, familyId, today)
  const recipient =
    all.find(({ id }) => id === recipientId) ?? (await readAtOrganisation(tx, familyId, recipientId))
  return { recipient, all }
}

/** Two families' worth of names is what a worker pastes from: those they may see themselves. At most so many. */
const mostOutsiders = 3_000

/** People of other families whom this worker may see, newest first: whose words could have been pasted in. */
export async function readOutsiders(tx: Transaction, familyId: string): Promise<Outsider[]> {
  const rows = await tx.$queryRaw<
    {
      id: string
      fullName: string
      knownAs: string | null
      bornOn: string | null
      phone: string | null
      numbers: string[]
      addresses: { lines: string; postcode: string | null }[]
    }[]
  >`SELECT p.id, p.full_name AS "fullName", p.known_as AS "knownAs", to_char(p.born_on, 'YYYY-MM-DD') AS "bornOn", p.phone,
      array_remove(ARRAY[p.nhs_number, p.upn], NULL) AS numbers,
      (SELECT coalesce(json_agg(json_build_object('lines', a.lines, 'postcode', a.postcode)), '[]') FROM address a
        WHERE a.family_id = m.family_id AND (a.person_id IS NULL OR a.person_id = p.id)) AS addresses
    FROM family_member m JOIN person p ON p.id = m.person_id
    WHERE m.family_id <> ${familyId}::uuid AND may_see(m.family_id)
      AND NOT EXISTS (SELECT 1 FROM family_member own WHERE own.family_id = ${familyId}::uuid AND own.person_id = p.id)
    ORDER BY m.id DESC LIMIT ${mostOutsiders}`
  return rows.map(({ addresses, knownAs, bornOn, phone, ...row }) => ({
    ...row,
    knownAs: knownAs ?? undefined,
    bornOn: bornOn ?? undefined,
    phone: phone ?? undefined,
    addresses: addresses.map(({ lines, postcode }) => ({ lines, postcode: postcode ?? undefined })),
  }))
}

function asKnown({ lines, postcode }: { lines: string; postcode: string | null }) {
  return { lines, postcode: postcode ?? undefined }
}

function recipientFrom(row: Row, today: Day): FamilyRecipient {
  const name = { fullName: row.fullName, knownAs: row.knownAs ?? undefined }
  const relationships = row.relationships.map(
    ({ to, kind, pr }): Relationship => ({ from: row.id, to, kind, parentalResponsibility: pr ?? undefined }),
  )
  const person = {
    id: row.id,
    part: row.part,
    livesHere: row.livesHere ?? undefined,
    bornOn: row.bornOn ? day(row.bornOn) : undefined,
  }
  // The family's address is theirs only when they are written down as living there.
  const homes = row.addresses.filter(({ personId }) => personId === row.id || row.livesHere === true)
  const [home] = homes
  return {
    id: row.id,
    side: 'family',
    name: nameInFull(name),
    called: firstName(name),
    kind: recipientKind(person, relationships, today),
    relationship: row.relationship ?? undefined,
    isContactProtected: row.isProtected,
    address: home && {
      id: home.id,
      lines: [...home.lines.split('\n'), ...(home.postcode ? [home.postcode] : [])],
      isProtected: home.protected || row.isProtected,
      standing: home.standing,
    },
    homes: homes.map(asKnown),
    known: {
      id: row.id,
      ...name,
      bornOn: row.bornOn ?? undefined,
      phone: row.phone ?? undefined,
      numbers: [row.nhsNumber, row.upn].filter((number) => number !== null),
      addresses: row.addresses.map(asKnown),
    },
  }
}
