import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { requireGranted } from '../prepare'
import { type LetterLine, readOpenLetters } from '../read-letters'
import { readRecipient } from '../read-people'
import type { RecipientKind } from '../types'

export type LetterTo = {
  familyName: string
  name: string
  called: string
  kind: RecipientKind
  /** Their role and whom they work for, unless they are of the family. */
  at: string | undefined
  /** Letters to them that are begun already. */
  begun: LetterLine[]
}

/** Who a letter would be to, before it is begun. */
export const letterTo = query({
  name: 'disclosure.letter-to',
  input: z.strictObject({ familyId: z.uuid(), recipientId: z.uuid() }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'recipients-listed',
  run: async ({ tx, familyId, today, input: { recipientId } }): Promise<LetterTo> => {
    const { recipient } = await readRecipient(tx, familyId, recipientId, today)
    requireGranted('letter', recipient)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const begun = await readOpenLetters(tx, familyId)
    return {
      familyName: name,
      name: recipient.name,
      called: recipient.called,
      kind: recipient.kind,
      at: recipient.side === 'family' ? undefined : `${recipient.role}, ${recipient.organisation}`,
      begun: begun.filter((letter) => letter.recipientId === recipientId),
    }
  },
})
