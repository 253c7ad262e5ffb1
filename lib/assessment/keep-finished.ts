import 'server-only'
import { appendAudit } from '@/lib/audit/append'
import type { Patch } from '@/lib/form/field-value'
import type { Context } from '@/lib/operation/definition'
import { isFinishedBy } from './status'
import type { Topic } from './types'

export type PartRow = { id: string; topic: Topic; was_finished: boolean }

/** Writes down that a part became finished, or is open again, when what was just saved makes it so. */
export async function keepFinished(
  { tx, actor, now, familyId, relation }: Context<unknown>,
  part: PartRow,
  values: Patch,
): Promise<void> {
  const isFinished = isFinishedBy(part.topic, values)
  if (isFinished === part.was_finished) return
  await tx.assessmentSection.update({
    where: { id: part.id },
    data: isFinished
      ? { finishedAt: now, finishedBy: actor.workerId }
      : { finishedAt: null, finishedBy: null },
  })
  await appendAudit(tx, {
    event: isFinished ? 'assessment-part-finished' : 'assessment-part-reopened',
    at: now,
    actorId: actor.workerId,
    agencyId: actor.agencyId,
    familyId,
    subjectId: part.id,
    relation,
  })
}
