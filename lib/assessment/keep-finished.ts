import 'server-only'
import { purposeOf } from '@/lib/access/purpose'
import { appendAudit } from '@/lib/audit/append'
import type { Patch } from '@/lib/form/field-value'
import type { Context } from '@/lib/operation/definition'
import { NotFound } from '@/lib/operation/refusal'
import { isFinishedBy } from './status'
import type { Topic } from './types'

type PartRow = { id: string; topic: Topic; was_finished: boolean }

/**
 * Writes down that a part became finished, or is open again, when what was just saved makes it so. Call it while
 * the part's draft is held, so that of two who tick at once the second sees the first. Throws NotFound when the
 * assessment has no such part.
 */
export async function keepFinished(
  {
    tx,
    actor,
    now,
    familyId,
    relation,
  }: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'familyId' | 'relation'>,
  { documentId, section }: { documentId: string; section: string },
  values: Patch,
): Promise<void> {
  const [part] = await tx.$queryRaw<PartRow[]>`
    SELECT s.id, s.topic, s.finished_at IS NOT NULL AS was_finished FROM assessment_section s
    WHERE s.id::text = ${section} AND s.assessment_id = ${documentId}::uuid`
  if (!part) throw new NotFound()
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
    details: { purpose: purposeOf('writeAssessment', relation) },
  })
}
