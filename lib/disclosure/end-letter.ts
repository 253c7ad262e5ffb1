import 'server-only'
import { closeDrafts } from '@/lib/draft/close-drafts'
import type { Context } from '@/lib/operation/definition'
import { changedOne } from '@/lib/operation/version'

/** Ends the writing of a letter, made or put away. Throws ChangedMeanwhile when somebody has ended it before. */
export async function endLetter(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'now'>,
  letterId: string,
  ended: 'made' | 'put-away',
): Promise<void> {
  const { tx, actor, familyId, now } = context
  changedOne(
    await tx.letter.updateMany({
      where: { id: letterId, familyId, ended: null },
      data: { ended, endedBy: actor.workerId, endedAt: now },
    }),
  )
  await closeDrafts(context, 'letter', letterId)
}
