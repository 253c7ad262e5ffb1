import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { mayBeGiven } from '../grants'
import { readRecipients } from '../read-people'
import { type Handover, type MadeDocument, madeDocuments, type RecipientKind } from '../types'

export type GivenLine = {
  disclosureId: string
  document: MadeDocument
  reference: string
  recipientName: string
  handover: Handover
  givenBy: string
  givenAt: Date
}

export type PossibleRecipientLine = {
  personId: string
  name: string
  kind: RecipientKind
  documents: MadeDocument[]
}

export type Given = {
  familyName: string
  given: GivenLine[]
  /** Who could be given something, by whoever may give; nobody otherwise. */
  recipients: PossibleRecipientLine[]
  /** Questions about a protected address that wait, for whoever may answer. */
  waiting: { releaseId: string; called: string; askedAt: Date }[]
  mayGive: boolean
}

/** What was given to whom, when and by whom; and to whom something could be given. */
export const given = query({
  name: 'disclosure.given',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'given-listed',
  run: async ({ tx, familyId, today, can }): Promise<Given> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const rows = await tx.$queryRaw<GivenLine[]>`SELECT d.id AS "disclosureId", d.document, d.reference,
        d.recipient_name AS "recipientName", d.handover, w.name AS "givenBy", d.given_at AS "givenAt"
      FROM disclosure d JOIN worker w ON w.id = d.given_by WHERE d.family_id = ${familyId}::uuid ORDER BY d.given_at DESC`
    const mayGive = can('giveDocument')
    const people = mayGive ? await readRecipients(tx, familyId, today) : []
    const waiting = can('releaseProtected')
      ? await tx.$queryRaw<
          Given['waiting']
        >`SELECT r.id AS "releaseId", coalesce(p.known_as, split_part(p.full_name, ' ', 1)) AS called,
          r.asked_at AS "askedAt" FROM protected_release r JOIN person p ON p.id = r.recipient_person_id
          WHERE r.family_id = ${familyId}::uuid AND r.answer IS NULL ORDER BY r.asked_at`
      : []
    return {
      familyName: name,
      given: rows,
      recipients: people
        .map(({ personId, name: full, kind }) => ({
          personId,
          name: full,
          kind,
          documents: madeDocuments.filter((document) => mayBeGiven(document, kind)),
        }))
        .filter(({ documents }) => documents.length > 0),
      waiting,
      mayGive,
    }
  },
})
