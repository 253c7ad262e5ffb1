import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { Contents } from '../contents'
import type { Handover, MadeDocument } from '../types'

export type GivenDocument = {
  familyName: string
  document: MadeDocument
  reference: string
  recipientName: string
  handover: Handover
  addressLines: string[]
  contents: Contents
  givenBy: string
  givenAt: Date
}

/** A document as it was given, to print again exactly. */
export const givenDocument = query({
  name: 'disclosure.given-document',
  input: z.strictObject({ familyId: z.uuid(), disclosureId: z.uuid() }),
  may: 'giveDocument',
  on: ({ disclosureId, familyId }) => record('disclosure', disclosureId, familyId),
  audit: 'given-document-viewed',
  run: async ({ tx, familyId, input: { disclosureId } }): Promise<GivenDocument> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const given = await tx.disclosure.findUniqueOrThrow({ where: { id: disclosureId } })
    const giver = await tx.worker.findUniqueOrThrow({ where: { id: given.givenBy } })
    return {
      familyName: name,
      // Written by give-document, which allows no other; kept as text in the database.
      document: given.document as MadeDocument,
      reference: given.reference,
      recipientName: given.recipientName,
      handover: given.handover as Handover,
      addressLines: given.addressLines?.split('\n') ?? [],
      contents: reviveDates(given.contents) as Contents,
      givenBy: giver.name,
      givenAt: given.givenAt,
    }
  },
})

/** JSON keeps an instant as text; the one in a plan is its next meeting. */
function reviveDates(contents: unknown): unknown {
  return JSON.parse(JSON.stringify(contents), (name, value: unknown) =>
    name === 'startsAt' && typeof value === 'string' ? new Date(value) : value,
  )
}
