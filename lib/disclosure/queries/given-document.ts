import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { lettersNotInFile, type ToFile } from '../file-of-given'
import { readGiven } from '../read-given'

export type GivenDocument = ToFile & {
  familyName: string
  /** Letters that keep it from being made into a file; none as a rule. */
  lettersNotShown: string[]
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
    const given = await readGiven(tx, disclosureId)
    return { familyName: name, ...given, lettersNotShown: lettersNotInFile(given) }
  },
})
