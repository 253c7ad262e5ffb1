import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { carryOut, type Occasion, readInputOrWriteDown } from './carry-out'
import { meanwhile } from './database-refusal'
import type { Definition } from './definition'
import { register } from './registry'
import { whyRefused, writeDownRefusal } from './write-down-refusal'

/** What a command may answer: plain data, so that a repeat of the same press can be answered the same. */
export type Answer = Record<string, Plain>

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }

/** `key` comes from the rendered form: the same key does the thing once and is answered alike. */
type Press = Partial<Occasion> & { key?: string | undefined }

export type Command<Schema extends z.ZodType, Result extends Answer> = {
  (actor: Actor, input: z.input<Schema>, press?: Press): Promise<Result>
  readonly definition: Definition<Schema, Result>
}

/**
 * A way to write. One transaction holds the change, its line in the caseload, its audit entry and its jobs.
 * Throws NotFound, NotAllowed, InvalidInput or ChangedMeanwhile; then nothing happened.
 */
export function command<Schema extends z.ZodType, Result extends Answer>(
  definition: Definition<Schema, Result>,
): Command<Schema, Result> {
  register({ ...definition, kind: 'command' })
  const perform = async (actor: Actor, input: z.input<Schema>, { key, ...occasion }: Press = {}) => {
    const when = { now: new Date(), ...occasion }
    const read = await readInputOrWriteDown(definition, actor, input, when)
    try {
      return await inTransaction(actor, async (tx) => {
        const before = key ? await firstPress<Result>(tx, actor, key, definition.name, when.now) : undefined
        if (before) return before
        const { result, familyId } = await carryOut(definition, tx, actor, read, when)
        if (familyId && !definition.leavesCaseload)
          await tx.$executeRaw`SELECT refresh_caseload(${familyId}::uuid)`
        if (key) await rememberAnswer(tx, actor, key, result)
        return result
      })
    } catch (problem) {
      const why = whyRefused(problem)
      if (why) await writeDownRefusal(why, { definition, actor, input: read, now: when.now })
      throw meanwhile(problem)
    }
  }
  return Object.assign(perform, { definition })
}

/**
 * Claims this press. A second press of the same form waits here for the first to commit, then gets its answer.
 */
async function firstPress<Result extends Answer>(
  tx: Transaction,
  actor: Actor,
  key: string,
  operation: string,
  now: Date,
): Promise<Result | undefined> {
  const claimed = await tx.$executeRaw`INSERT INTO idempotency_key (worker_id, key, operation, at)
    VALUES (${actor.workerId}::uuid, ${key}, ${operation}, ${now}) ON CONFLICT DO NOTHING`
  if (claimed === 1) return undefined
  const rows = await tx.$queryRaw<{ result: Result }[]>`SELECT result FROM idempotency_key
    WHERE worker_id = ${actor.workerId}::uuid AND key = ${key}`
  return rows[0]?.result
}

async function rememberAnswer(tx: Transaction, actor: Actor, key: string, result: Answer): Promise<void> {
  await tx.$executeRaw`UPDATE idempotency_key SET result = ${JSON.stringify(result)}::jsonb
    WHERE worker_id = ${actor.workerId}::uuid AND key = ${key}`
}
