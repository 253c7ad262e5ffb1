import 'server-only'
import { newId } from '@/lib/db/id'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { Factor } from './factor'
import type { ProvenWorker } from './prove'

/** How long somebody has for the second half of signing in. */
export const stepMinutes = 10

export type Step = { id: string; worker: ProvenWorker; name: string; factors: readonly Factor[] }

/** Remembers that somebody has shown the first factor. It opens nothing by itself. */
export async function beginStep(
  tx: Transaction,
  workerId: string,
  factors: readonly Factor[],
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.signInStep.deleteMany({ where: { workerId, at: { lt: earliest(now) } } })
  await tx.signInStep.createMany({ data: { id, workerId, factors: [...factors], at: now } })
  return id
}

/** Whoever is half-way through signing in by this step, unless it is finished, too old or they have left. */
export async function stepOf(id: string, now: Date): Promise<Step | undefined> {
  const rows = await inTransaction(
    null,
    (tx) => tx.$queryRaw<{ id: string; agencyId: string; email: string; name: string; factors: Factor[] }[]>`
      SELECT w.id, w.agency_id AS "agencyId", w.email::text, w.name, s.factors FROM sign_in_step s JOIN worker w ON w.id = s.worker_id
      WHERE s.id = ${id}::uuid AND s.done_at IS NULL AND s.at > ${earliest(now)} AND works_here(w.id, ${now})`,
  )
  const [row] = rows
  if (!row) return undefined
  const { name, factors, ...worker } = row
  return { id, worker, name, factors }
}

/** One more factor was shown at this step, and there is more to come. False when the step was finished or is too old. */
export async function stepFurther(tx: Transaction, step: Step, factor: Factor, now: Date): Promise<boolean> {
  const { count } = await tx.signInStep.updateMany({
    where: { id: step.id, doneAt: null, at: { gt: earliest(now) } },
    data: { factors: [...step.factors, factor] },
  })
  return count === 1
}

/** Uses a step up. False when another request was first. */
export async function finishStep(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.signInStep.updateMany({ where: { id, doneAt: null }, data: { doneAt: now } })
  return count === 1
}

function earliest(now: Date): Date {
  return new Date(now.getTime() - stepMinutes * 60_000)
}
