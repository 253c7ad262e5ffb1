import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { Contents } from '../contents'
import { prepare } from '../prepare'
import { type ByEmail, readByEmail } from '../read-by-email'
import { type InformationClass, type MadeDocument, madeDocuments, type RecipientKind } from '../types'
import type { Warning } from '../warnings'

/** What would be given to somebody, for whoever gives it to check first. */
export type Check = {
  familyName: string
  document: MadeDocument
  personId: string
  name: string
  called: string
  kind: RecipientKind
  contents: Contents
  digest: string
  leftOut: InformationClass[]
  warnings: Warning[]
  /** Where it can be posted: an address from the record, or why not. */
  post:
    | { can: true; lines: string[]; isReleased: boolean }
    | { can: false; why: 'no-address' | 'protected' | 'asked' | 'refused' }
  email: ByEmail
}

/** Makes up a document for one person, with what is left out, what to look at, and where it would go. */
export const disclosureCheck = query({
  name: 'disclosure.check',
  input: z.strictObject({ familyId: z.uuid(), document: z.enum(madeDocuments), personId: z.uuid() }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'document-prepared',
  run: async (context): Promise<Check> => {
    const { tx, familyId, input, noteForAudit } = context
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const prepared = await prepare(context, input.document, input.personId)
    noteForAudit({ subjectId: input.personId, details: { document: input.document } })
    return {
      familyName: name,
      document: input.document,
      personId: input.personId,
      name: prepared.recipient.name,
      called: prepared.recipient.called,
      kind: prepared.recipient.kind,
      contents: prepared.contents,
      digest: prepared.digest,
      leftOut: prepared.leftOut,
      warnings: prepared.warnings,
      post: postOf(prepared),
      email: await readByEmail(tx, { ...input, familyId, contents: prepared.contents }),
    }
  },
})

function postOf({ recipient: { address }, release }: Awaited<ReturnType<typeof prepare>>): Check['post'] {
  if (!address) return { can: false, why: 'no-address' }
  if (!address.isProtected) return { can: true, lines: address.lines, isReleased: false }
  if (typeof release === 'object') return { can: true, lines: address.lines, isReleased: true }
  return { can: false, why: release === 'none' ? 'protected' : release }
}
