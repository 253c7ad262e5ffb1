import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { type ReadDraft, readDraft } from '@/lib/draft/read-draft'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { mayBeGiven } from '../grants'
import { letterSection } from '../letter'
import { readOpenLetters } from '../read-letters'
import { findRecipient } from '../read-people'
import { type Recipient, shareFirstWith } from '../recipient'
import type { RecipientKind } from '../types'

export type LetterToWrite = {
  familyName: string
  recipientId: string
  name: string
  called: string
  /** What they are to the family now; nothing when they have left. */
  kind: RecipientKind | undefined
  /** Their role and whom they work for, unless they are of the family. */
  at: string | undefined
  /** Whether it could be given to them now: what covers it may have been taken back since it was begun. */
  mayBeGiven: boolean
  shareFirstWith: string | undefined
  writer: string
  draft: ReadDraft
}

/** A letter as far as it is written, for those who may go on with it. */
export const letterToWrite = query({
  name: 'disclosure.letter-to-write',
  input: z.strictObject({ familyId: z.uuid(), letterId: z.uuid() }),
  may: 'giveDocument',
  on: ({ letterId, familyId }) => record('letter', letterId, familyId),
  audit: 'letter-opened',
  run: async ({ tx, actor, familyId, today, now, input, noteForAudit }): Promise<LetterToWrite> => {
    const { letterId } = input
    const letter = (await readOpenLetters(tx, familyId)).find((one) => one.letterId === letterId)
    if (!letter) throw new NotFound()
    const { recipientId, to } = letter
    const { recipient } = await findRecipient(tx, familyId, recipientId, today)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const place = { kind: 'letter', documentId: letterId, section: letterSection } as const
    noteForAudit({ subjectId: letterId })
    return {
      familyName: name,
      recipientId,
      name: recipient?.name ?? to,
      called: recipient?.called ?? to,
      ...asTheyAre(recipient),
      writer: actor.workerId,
      draft: await readDraft(tx, place, { me: actor.workerId, now }),
    }
  },
})

function asTheyAre(
  recipient: Recipient | undefined,
): Pick<LetterToWrite, 'kind' | 'at' | 'mayBeGiven' | 'shareFirstWith'> {
  if (!recipient) return { kind: undefined, at: undefined, mayBeGiven: false, shareFirstWith: undefined }
  return {
    kind: recipient.kind,
    at: recipient.side === 'family' ? undefined : `${recipient.role}, ${recipient.organisation}`,
    mayBeGiven: mayBeGiven('letter', recipient.kind),
    shareFirstWith: shareFirstWith(recipient),
  }
}
