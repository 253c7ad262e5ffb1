import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { invalid } from '@/lib/operation/refusal'
import { fileName, fileOfGiven, lettersNotInFile } from '../file-of-given'
import { readGiven } from '../read-given'

/** A document as it was given, as a file to keep or print. Which file it was stands in the audit trail by its digest. */
export const givenFile = query({
  name: 'disclosure.given-file',
  input: z.strictObject({ familyId: z.uuid(), disclosureId: z.uuid() }),
  may: 'giveDocument',
  on: ({ disclosureId, familyId }) => record('disclosure', disclosureId, familyId),
  audit: 'given-document-saved',
  run: async ({ tx, input: { disclosureId }, noteForAudit }): Promise<{ name: string; bytes: Buffer }> => {
    const given = await readGiven(tx, disclosureId)
    if (lettersNotInFile(given).length > 0)
      throw invalid('', 'This document has letters that a file of ours cannot show: print the page')
    const bytes = await fileOfGiven(given)
    noteForAudit({ details: { digest: createHash('sha256').update(bytes).digest('hex') } })
    return { name: fileName(given.reference), bytes }
  },
})
