import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { firstName, nameInFull } from '@/lib/person/name'
import type { Contents } from '../contents'
import type { AboutOthers } from '../documents/maker'
import type { InformationClass, RecipientKind } from '../types'

export type SecondCheckQuestion = {
  familyName: string
  name: string
  called: string
  kind: RecipientKind
  contents: Contents
  leftOut: InformationClass[]
  aboutOthers: AboutOthers[]
  warnings: number
  note: string
  askedBy: string
  askedAt: Date
  answer: 'may-be-given' | 'not-yet' | undefined
}

/** What is written about somebody who asked, for the one who looks through it before it leaves. */
export const secondCheckQuestion = query({
  name: 'disclosure.second-check',
  input: z.strictObject({ familyId: z.uuid(), secondCheckId: z.uuid() }),
  may: 'releaseProtected',
  on: ({ secondCheckId, familyId }) => record('secondCheck', secondCheckId, familyId),
  audit: 'second-check-viewed',
  run: async ({ tx, familyId, input: { secondCheckId } }): Promise<SecondCheckQuestion> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const [check] = await tx.$queryRaw<
      Row[]
    >`SELECT p.full_name AS "fullName", p.known_as AS "knownAs", c.recipient_kind AS kind,
        c.contents, c.left_out AS "leftOut", c.about_others AS "aboutOthers", c.warnings, c.note, w.name AS "askedBy",
        c.asked_at AS "askedAt", c.answer
      FROM second_check c JOIN person p ON p.id = c.recipient_person_id JOIN worker w ON w.id = c.asked_by
      WHERE c.id = ${secondCheckId}::uuid`
    if (!check) throw new NotFound()
    const { fullName, knownAs, answer, ...rest } = check
    const names = { fullName, knownAs: knownAs ?? undefined }
    return {
      familyName: name,
      name: nameInFull(names),
      called: firstName(names),
      answer: answer ?? undefined,
      ...rest,
    }
  },
})

type Row = Omit<SecondCheckQuestion, 'familyName' | 'name' | 'called' | 'answer'> & {
  fullName: string
  knownAs: string | null
  answer: 'may-be-given' | 'not-yet' | null
}
