import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { requireGranted } from '../prepare'
import { readRecipient } from '../read-people'
import type { Recipient } from '../recipient'

/** Begins a letter to one named recipient, whom it cannot be turned away from afterwards. */
export const beginLetter = command({
  name: 'disclosure.begin-letter',
  input: z.strictObject({ familyId: z.uuid(), recipientId: z.uuid() }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'letter-begun',
  run: async ({ tx, actor, familyId, today, now, input: { recipientId }, noteForAudit }) => {
    const { recipient } = await readRecipient(tx, familyId, recipientId, today)
    requireGranted('letter', recipient)
    const letterId = newId()
    await tx.letter.create({
      data: { id: letterId, familyId, ...columnOf(recipient), begunBy: actor.workerId, begunAt: now },
    })
    noteForAudit({ subjectId: letterId, details: { to: recipientId } })
    return { familyId, letterId }
  },
})

function columnOf({ side, id }: Recipient) {
  switch (side) {
    case 'family':
      return { recipientPersonId: id }
    case 'agency':
      return { recipientWorkerId: id }
    case 'outside':
      return { recipientOutsideId: id }
  }
}
