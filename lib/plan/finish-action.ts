import 'server-only'
import { recordOnTimeline } from '@/lib/chronology/record'
import type { Context } from '@/lib/operation/definition'
import { changedOne } from '@/lib/operation/version'
import { addUpdateRow } from './add-update'

type Finishing = { id: string; words: string; workerId: string | null; episodeId: string }

/** Marks an action done, now, with whatever is worth saying about it. */
export async function finishActionRow(
  context: Context<unknown>,
  action: Finishing,
  {
    note,
    meetingId,
    how = 'done',
  }: { note?: string | undefined; meetingId?: string | undefined; how?: 'done' | 'yes' },
): Promise<void> {
  const { tx, actor, now, familyId } = context
  changedOne(
    await tx.action.updateMany({
      where: { id: action.id, doneAt: null, droppedAt: null },
      data: { doneAt: now, doneBy: actor.workerId, version: { increment: 1 } },
    }),
  )
  await addUpdateRow(context, { actionId: action.id, how, note, meetingId })
  await recordOnTimeline(context, {
    familyId,
    kind: 'action-done',
    track: action.workerId ? 'team' : 'family',
    words: { action: action.words },
    episodeId: action.episodeId,
    about: action.id,
  })
}
