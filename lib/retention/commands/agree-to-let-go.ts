import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { tellStaff } from '@/lib/notice/tell-staff'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { openDue } from '../open-due'
import { whoCouldConfirm } from '../who-could-confirm'

/** A manager agrees that a record whose time is over may go. Nothing goes: a second person is asked to confirm it. */
export const agreeToLetGo = command({
  name: 'retention.agree',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'decideKeeping',
  on: ({ familyId }) => family(familyId),
  audit: 'letting-go-agreed',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, now, familyId, noteForAudit }) => {
    const { due, letting } = await openDue(tx, familyId)
    if (letting) throw invalid('', 'Somebody has agreed to this already')
    const id = newId()
    await tx.lettingGo.createMany({
      data: { id, dueId: due.id, familyId, agreedBy: actor.workerId, agreedAt: now },
    })
    await tellStaff(tx, {
      to: (await whoCouldConfirm(tx, familyId, actor)).map(({ workerId }) => workerId),
      kind: 'letting-go-asked',
      familyId,
      about: id,
      by: actor.workerId,
      at: now,
    })
    noteForAudit({ subjectId: id })
    return { familyId }
  },
})
