import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { readRecipient } from '../read-people'
import { releaseState } from '../release'

/** Asks a second person whether a protected address may stand on one document for one person, once. */
export const askRelease = command({
  name: 'disclosure.ask-release',
  input: z.strictObject({
    familyId: z.uuid(),
    recipientId: z.uuid(),
    why: z.string().trim().min(1).max(2_000),
  }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'release-asked',
  run: async ({ tx, actor, familyId, today, now, input: { recipientId, why }, noteForAudit }) => {
    const { recipient } = await readRecipient(tx, familyId, recipientId, today)
    const address = recipient.side === 'family' ? recipient.address : undefined
    if (!address?.isProtected)
      throw invalid('', `No address of ${recipient.called} is protected: nobody need be asked`)
    const at = { familyId, addressId: address.id, personId: recipientId, giver: actor.workerId, now }
    if ((await releaseState(tx, at)) === 'asked')
      throw invalid('', 'A manager has been asked already, and has not answered yet')
    const releaseId = newId()
    await tx.protectedRelease.create({
      data: {
        id: releaseId,
        familyId,
        addressId: address.id,
        recipientPersonId: recipientId,
        why,
        askedBy: actor.workerId,
        askedAt: now,
      },
    })
    noteForAudit({ subjectId: releaseId })
    return { familyId, releaseId }
  },
})
