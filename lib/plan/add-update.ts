import 'server-only'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import type { HowItGoes } from './types'

type NewUpdate = {
  actionId: string
  how: HowItGoes
  note?: string | undefined
  meetingId?: string | undefined
}

/** Adds to what has been said about an action. Nothing said before is changed. */
export async function addUpdateRow(
  { tx, actor, now, familyId }: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'familyId'>,
  { actionId, how, note, meetingId }: NewUpdate,
): Promise<void> {
  await tx.actionUpdate.create({
    data: {
      id: newId(),
      actionId,
      familyId,
      meetingId: meetingId ?? null,
      how,
      note: note || null,
      saidBy: actor.workerId,
      saidAt: now,
    },
  })
}
