import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { AddressStanding } from '../address-check'
import type { FamilyPeople } from '../people'
import { type MemberRow, memberOf, type RelationshipRow, relationshipOf } from './member-row'

type Row = {
  name: string
  members: MemberRow[]
  relationships: RelationshipRow[]
  addresses: {
    id: string
    lines: string
    postcode: string | null
    isProtected: boolean
    whose: string | null
    standing: AddressStanding
  }[]
}

/** Everyone in one family, how they are related, and where they live. */
export const familyPeople = query({
  name: 'family.people',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'people-viewed',
  run: async ({ tx, familyId, can }): Promise<FamilyPeople> => {
    const rows = await tx.$queryRaw<Row[]>`SELECT f.name,
      (SELECT coalesce(json_agg(json_build_object('id', p.id, 'fullName', p.full_name, 'knownAs', p.known_as, 'bornOn', p.born_on,
          'dueOn', p.due_on, 'gender', p.gender, 'part', m.part, 'relationship', m.relationship, 'livesHere', m.lives_here)
          ORDER BY m.part <> 'child', m.place, p.born_on), '[]')
        FROM family_member m JOIN person p ON p.id = m.person_id WHERE m.family_id = f.id AND m.until_on IS NULL) AS members,
      (SELECT coalesce(json_agg(json_build_object('from', r.from_person_id, 'to', r.to_person_id, 'kind', r.kind,
          'parentalResponsibility', r.parental_responsibility, 'untilOn', r.until_on)), '[]')
        FROM relationship r WHERE r.family_id = f.id AND r.until_on IS NULL) AS relationships,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'lines', a.lines, 'postcode', a.postcode, 'isProtected', a.protected,
          'whose', coalesce(p.known_as, split_part(p.full_name, ' ', 1)), 'standing', address_standing(a.id, now()))
          ORDER BY a.person_id IS NOT NULL, a.from_on DESC, a.id DESC), '[]')
        FROM address a LEFT JOIN person p ON p.id = a.person_id WHERE a.family_id = f.id AND a.until_on IS NULL) AS addresses
      FROM family f WHERE f.id = ${familyId}::uuid`
    const row = rows[0]
    if (!row) throw new NotFound()
    return {
      familyId,
      familyName: row.name,
      members: row.members.map(memberOf),
      relationships: row.relationships.map(relationshipOf),
      addresses: row.addresses.map(({ postcode, whose, ...address }) => ({
        ...address,
        postcode: postcode ?? undefined,
        whose: whose ?? undefined,
      })),
      mayChange: can('changeFamily'),
    }
  },
})
