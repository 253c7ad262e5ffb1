import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { inTransaction } from '@/lib/db/transaction'
import { carryOut, type Occasion, readInputOrWriteDown } from './carry-out'
import type { Definition } from './definition'
import { writeDownWait } from './one-a-minute'
import { SlowDown } from './refusal'
import { register } from './registry'
import { whyRefused, writeDownRefusal } from './write-down-refusal'

export type Query<Schema extends z.ZodType, Result> = {
  (actor: Actor, input: z.input<Schema>, occasion?: Partial<Occasion>): Promise<Result>
  readonly definition: Definition<Schema, Result>
}

/**
 * A way to read. Opening a record is an event: if it cannot be written down, the record is not opened.
 * Throws NotFound, NotAllowed or InvalidInput.
 */
export function query<Schema extends z.ZodType, Result>(
  definition: Definition<Schema, Result>,
): Query<Schema, Result> {
  register({ ...definition, kind: 'query' })
  const ask = async (actor: Actor, input: z.input<Schema>, occasion: Partial<Occasion> = {}) => {
    const when = { now: new Date(), ...occasion }
    const read = await readInputOrWriteDown(definition, actor, input, when)
    try {
      const done = await inTransaction(actor, (tx) =>
        carryOut(definition, tx, actor, read, { ...when, isReading: true }),
      )
      return done.result
    } catch (problem) {
      if (problem instanceof SlowDown) await writeDownWait(actor, when.now)
      const why = whyRefused(problem)
      if (why) await writeDownRefusal(why, { definition, actor, input: read, now: when.now })
      throw problem
    }
  }
  return Object.assign(ask, { definition })
}
