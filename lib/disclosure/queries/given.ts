import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { grants } from '../grants'
import { type LetterLine, readOpenLetters } from '../read-letters'
import { type DocumentKind, documentKinds, type Handover } from '../types'

export type GivenLine = {
  disclosureId: string
  document: DocumentKind
  reference: string
  recipientName: string
  /** Whom they work for, unless they are of the family. */
  organisation: string | null
  handover: Handover
  givenBy: string
  givenAt: Date
}

export type Given = {
  familyName: string
  given: GivenLine[]
  /** What can be given by whoever may give; nothing otherwise. */
  documents: DocumentKind[]
  /** Questions about a protected address that wait, for whoever may answer. */
  waiting: { releaseId: string; called: string; askedAt: Date }[]
  /** What is written about somebody who asked, for whoever may look through it. */
  toLookThrough: { secondCheckId: string; called: string; askedAt: Date }[]
  mayGive: boolean
  /** Letters that are being written, for whoever may go on with them. */
  letters: LetterLine[]
}

/** What was given to whom, when and by whom; and what could be given. */
export const given = query({
  name: 'disclosure.given',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'given-listed',
  run: async ({ tx, actor, familyId, can }): Promise<Given> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const rows = await tx.$queryRaw<GivenLine[]>`SELECT d.id AS "disclosureId", d.document, d.reference,
        d.recipient_name AS "recipientName", d.recipient_organisation AS organisation, d.handover, w.name AS "givenBy",
        d.given_at AS "givenAt"
      FROM disclosure d JOIN worker w ON w.id = d.given_by WHERE d.family_id = ${familyId}::uuid ORDER BY d.given_at DESC`
    const mayGive = can('giveDocument')
    const waiting = can('releaseProtected')
      ? await tx.$queryRaw<
          Given['waiting']
        >`SELECT r.id AS "releaseId", coalesce(p.known_as, split_part(p.full_name, ' ', 1)) AS called,
          r.asked_at AS "askedAt" FROM protected_release r JOIN person p ON p.id = r.recipient_person_id
          WHERE r.family_id = ${familyId}::uuid AND r.answer IS NULL ORDER BY r.asked_at`
      : []
    const toLookThrough = can('releaseProtected')
      ? await tx.$queryRaw<
          Given['toLookThrough']
        >`SELECT c.id AS "secondCheckId", coalesce(p.known_as, split_part(p.full_name, ' ', 1)) AS called,
          c.asked_at AS "askedAt" FROM second_check c JOIN person p ON p.id = c.recipient_person_id
          WHERE c.family_id = ${familyId}::uuid AND c.answer IS NULL AND c.asked_by <> ALL (${[...actor.posts]}::uuid[]) ORDER BY c.asked_at`
      : []
    return {
      familyName: name,
      given: rows,
      documents: mayGive ? documentKinds.filter((document) => Object.keys(grants[document]).length > 0) : [],
      waiting,
      toLookThrough,
      mayGive,
      letters: mayGive ? await readOpenLetters(tx, familyId) : [],
    }
  },
})
