import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { readKept, readLetting, readOpenHold, readWhenOver } from '../read-keeping'
import { whoCouldConfirm } from '../who-could-confirm'

/** How long one family's record is kept and why, whether it is on hold, and what has been agreed about letting it go. */
export const recordKeeping = query({
  name: 'retention.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewKeeping',
  on: ({ familyId }) => family(familyId),
  audit: 'keeping-viewed',
  run: async ({ tx, actor, familyId, can }) => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    return {
      familyId,
      familyName: name,
      over: await readWhenOver(tx, familyId),
      hold: await readOpenHold(tx, familyId),
      kept: await readKept(tx, familyId),
      letting: await readLetting(tx, actor, familyId),
      couldConfirm: (await whoCouldConfirm(tx, familyId, actor)).map((one) => one.name),
      may: { decide: can('decideKeeping'), confirm: can('confirmLettingGo') },
    }
  },
})
