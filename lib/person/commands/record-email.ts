import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { emailConfirmations, isEmailAddress } from '../email-address'

const input = z.strictObject({
  familyId: z.uuid(),
  personId: z.uuid(),
  /** Left out when they no longer use the one before. */
  address: z.string().trim().max(254).optional(),
  confirmedHow: z.enum(emailConfirmations).optional(),
  protected: z.boolean(),
})

/** Writes down somebody's e-mail address and how it is known to be theirs. The one before is kept, ended. */
export const recordEmail = command({
  name: 'person.record-email',
  input,
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'email-recorded',
  run: async ({
    tx,
    actor,
    familyId,
    now,
    input: { personId, address, confirmedHow, protected: isProtected },
    noteForAudit,
  }) => {
    const member = await tx.familyMember.findFirst({ where: { familyId, personId, untilOn: null } })
    if (!member) throw new NotFound()
    if (address && !isEmailAddress(address))
      throw invalid('address', 'Enter one e-mail address, like name@example.org')
    await tx.emailAddress.updateMany({ where: { familyId, personId, endedAt: null }, data: { endedAt: now } })
    noteForAudit({ subjectId: personId })
    if (!address) return { familyId, personId }
    const emailId = newId()
    await tx.emailAddress.create({
      data: {
        id: emailId,
        familyId,
        personId,
        address,
        protected: isProtected,
        recordedBy: actor.workerId,
        recordedAt: now,
        ...(confirmedHow ? { confirmedHow, confirmedBy: actor.workerId, confirmedAt: now } : {}),
      },
    })
    return { familyId, personId }
  },
})
