import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { family } from '@/lib/access/subject'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { readEmail } from '@/lib/person/read-email'
import type { PersonInFull, PersonOfFamily } from '../people'
import { readEarlier } from '../read-earlier'
import { type MemberRow, memberOf, type RelationshipRow, relationshipOf } from './member-row'

type FullRow = MemberRow & {
  [Field in keyof Omit<PersonInFull, keyof MemberRow | 'isContactProtected' | 'version'>]:
    | PersonInFull[Field]
    | null
} & { isContactProtected: boolean; version: number }

type Row = {
  name: string
  person: FullRow | null
  others: MemberRow[]
  relationships: RelationshipRow[]
  families: { familyId: string; name: string }[]
}

/** One person of a family, with all that is written down about them and whom they belong to. */
export const personOfFamily = query({
  name: 'family.person',
  input: z.strictObject({ familyId: z.uuid(), personId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'people-viewed',
  run: async ({ tx, actor, familyId, input: { personId }, can, noteForAudit }): Promise<PersonOfFamily> => {
    const member = sql`json_build_object('id', p.id, 'fullName', p.full_name, 'knownAs', p.known_as, 'bornOn', p.born_on,
      'dueOn', p.due_on, 'gender', p.gender, 'part', m.part, 'relationship', m.relationship, 'livesHere', m.lives_here)`
    const rows = await tx.$queryRaw<Row[]>`SELECT f.name,
      (SELECT ${member}::jsonb || jsonb_build_object('sayItLike', p.say_it_like, 'ethnicity', p.ethnicity, 'nhsNumber', p.nhs_number,
          'upn', p.upn, 'spokenLanguage', p.spoken_language, 'writtenLanguage', p.written_language,
          'interpreterNeeded', p.interpreter_needed, 'communicationNeeds', p.communication_needs, 'school', p.school, 'gp', p.gp,
          'phone', p.phone, 'isContactProtected', p.protected_contact, 'version', p.version)
        FROM family_member m JOIN person p ON p.id = m.person_id
        WHERE m.family_id = f.id AND m.person_id = ${personId}::uuid AND m.until_on IS NULL) AS person,
      (SELECT coalesce(json_agg(${member} ORDER BY m.part <> 'child', m.place), '[]') FROM family_member m JOIN person p ON p.id = m.person_id
        WHERE m.family_id = f.id AND m.person_id <> ${personId}::uuid AND m.until_on IS NULL) AS others,
      (SELECT coalesce(json_agg(json_build_object('from', r.from_person_id, 'to', r.to_person_id, 'kind', r.kind,
          'parentalResponsibility', r.parental_responsibility, 'untilOn', r.until_on)), '[]') FROM relationship r
        WHERE r.family_id = f.id AND r.until_on IS NULL AND ${personId}::uuid IN (r.from_person_id, r.to_person_id)) AS relationships,
      (SELECT coalesce(json_agg(json_build_object('familyId', o.id, 'name', o.name) ORDER BY o.name), '[]') FROM family_member m
        JOIN family o ON o.id = m.family_id WHERE m.person_id = ${personId}::uuid AND m.family_id <> f.id AND m.until_on IS NULL
        AND ${visibleWhere(actor, 'viewFamily', sql`m.family_id`)}) AS families
      FROM family f WHERE f.id = ${familyId}::uuid`
    const row = rows[0]
    if (!row?.person) throw new NotFound()
    noteForAudit({ subjectId: personId })
    return {
      familyId,
      familyName: row.name,
      person: inFull(row.person),
      others: row.others.map(memberOf),
      relationships: row.relationships.map(relationshipOf),
      otherFamilies: row.families,
      mayChange: can('changeFamily'),
      email: await readEmail(tx, familyId, personId),
      earlier: await readEarlier(tx, familyId, personId),
    }
  },
})

function inFull(row: FullRow): PersonInFull {
  return {
    ...memberOf(row),
    gender: row.gender ?? undefined,
    sayItLike: row.sayItLike ?? undefined,
    ethnicity: row.ethnicity ?? undefined,
    nhsNumber: row.nhsNumber ?? undefined,
    upn: row.upn ?? undefined,
    spokenLanguage: row.spokenLanguage ?? undefined,
    writtenLanguage: row.writtenLanguage ?? undefined,
    interpreterNeeded: row.interpreterNeeded ?? undefined,
    communicationNeeds: row.communicationNeeds ?? undefined,
    school: row.school ?? undefined,
    gp: row.gp ?? undefined,
    phone: row.phone ?? undefined,
    isContactProtected: row.isContactProtected,
    version: row.version,
  }
}
