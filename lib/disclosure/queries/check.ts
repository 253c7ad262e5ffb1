import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { Contents } from '../contents'
import type { AboutOthers } from '../documents/maker'
import { type Prepared, prepare } from '../prepare'
import { type ByEmail, readByEmail } from '../read-by-email'
import { type DocumentKind, documentKinds, type InformationClass, type RecipientKind } from '../types'
import type { Warning } from '../warnings'
import type { NotSure } from '../words'

/** What a page says of a second person's look at a document. */
export type SecondCheckView =
  | { is: 'not-needed' | 'needed' | 'asked' }
  | { is: 'not-yet'; by: string; why: string }
  | { is: 'may-be-given'; by: string; at: Date }

/** What would be given to somebody, for whoever gives it to check first. */
export type Check = {
  familyName: string
  document: DocumentKind
  recipientId: string
  aboutId: string | undefined
  name: string
  called: string
  kind: RecipientKind
  /** Their role and whom they work for, unless they are of the family. */
  at: { role: string; organisation: string } | undefined
  contents: Contents
  digest: string
  leftOut: InformationClass[]
  warnings: Warning[]
  /** Lines left out because they are about somebody else too, and why: for whoever checks, never for the recipient. */
  aboutOthers: AboutOthers[]
  /** How far a second person's look at it has come, when it needs one. */
  second: SecondCheckView
  /** Where it can be posted: an address from the record, or why not. */
  post:
    | { can: true; lines: string[]; isReleased: boolean }
    | { can: false; why: 'no-address' | 'protected' | 'asked' | 'refused' }
    | { can: false; why: NotSure; addressId: string }
  email: ByEmail
}

/** Makes up a document for one recipient, with what is left out, what to look at, and where it would go. */
export const disclosureCheck = query({
  name: 'disclosure.check',
  input: z.strictObject({
    familyId: z.uuid(),
    document: z.enum(documentKinds),
    recipientId: z.uuid(),
    aboutId: z.uuid().optional(),
  }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'document-prepared',
  run: async (context): Promise<Check> => {
    const { tx, familyId, input, noteForAudit } = context
    const { document, recipientId, aboutId } = input
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const prepared = await prepare(context, input)
    const { recipient, contents, digest, leftOut, warnings, aboutOthers } = prepared
    noteForAudit({ subjectId: recipientId, details: { document } })
    return {
      familyName: name,
      document,
      recipientId,
      aboutId,
      name: recipient.name,
      called: recipient.called,
      kind: recipient.kind,
      at:
        recipient.side === 'family'
          ? undefined
          : { role: recipient.role, organisation: recipient.organisation },
      contents,
      digest,
      leftOut,
      warnings,
      aboutOthers,
      second: viewOf(prepared.second),
      post: postOf(prepared),
      email: await readByEmail(tx, { familyId, recipient, document, contents }),
    }
  },
})

function viewOf(second: Prepared['second']): SecondCheckView {
  if (second.is === 'not-yet') return { is: 'not-yet', by: second.by, why: second.why }
  if (second.is === 'may-be-given') return { is: 'may-be-given', by: second.by, at: second.at }
  return { is: second.is }
}

function postOf({ recipient, release }: Prepared): Check['post'] {
  const address = recipient.side === 'family' ? recipient.address : undefined
  if (!address) return { can: false, why: 'no-address' }
  const { id, standing } = address
  if (standing !== 'sure') return { can: false, why: standing, addressId: id }
  if (!address.isProtected) return { can: true, lines: address.lines, isReleased: false }
  if (typeof release === 'object') return { can: true, lines: address.lines, isReleased: true }
  return { can: false, why: release === 'none' ? 'protected' : release }
}
