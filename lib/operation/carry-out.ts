import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { relationFor } from '@/lib/access/may'
import { purposeOf } from '@/lib/access/purpose'
import type { Relation } from '@/lib/access/relation'
import { type AuditEntry, appendAudit } from '@/lib/audit/append'
import { dayFromInstant } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { admit } from './admit'
import type { Context, Definition } from './definition'
import { requireFreshSignIn } from './fresh-sign-in'
import { oneAMinute } from './one-a-minute'
import { InvalidInput, KeyNeeded } from './refusal'
import { writeDownRefusal } from './write-down-refusal'

/** When it is, and which request this is part of. */
export type Occasion = { now: Date; requestId?: string | undefined }

export type Done<Result> = { result: Result; familyId: string }

/**
 * The one order in which every operation happens, inside its transaction: authorise, do, write the audit entry.
 * The entry comes last because its lock is held to the end, and a failure to write it undoes the rest.
 */
export async function carryOut<Schema extends z.ZodType, Result>(
  definition: Definition<Schema, Result>,
  tx: Transaction,
  actor: Actor,
  input: z.output<Schema>,
  { now, requestId, isReading }: Occasion & { isReading?: boolean },
): Promise<Done<Result>> {
  if (actor.mustShowKey && !definition.beforeKey) throw new KeyNeeded()
  const subject = definition.on(input)
  const { familyId, relation, relations } = await admit(tx, actor, definition.may, subject)
  if (isReading && familyId) await oneAMinute(tx, familyId, relations, now)
  // After the walls: nobody learns that a thing is there by being asked for a password.
  if (definition.needs === 'fresh-sign-in') requireFreshSignIn(actor, now)
  const entry: AuditEntry & { relation?: Relation | undefined } = {
    event: definition.audit,
    at: now,
    actorId: actor.workerId,
    agencyId: actor.agencyId,
    familyId: familyId || undefined,
    subjectId: subject.about === 'record' ? subject.recordId : undefined,
    relation,
    requestId,
    details: {},
  }
  const context: Context<z.output<Schema>> = {
    tx,
    actor,
    input,
    now,
    today: dayFromInstant(now),
    familyId,
    relation,
    relations,
    can: (rule) => relationFor(rule, relations) !== undefined,
    noteForAudit: ({ details, ...ids }) =>
      Object.assign(entry, ids, { details: { ...entry.details, ...details } }),
  }
  const result = await definition.run(context)
  // For what, at that moment: by the relation it was really opened by, which the operation may have found out.
  const purpose = definition.purpose ?? purposeOf(definition.may, entry.relation)
  await appendAudit(tx, { ...entry, details: { ...entry.details, purpose } })
  return { result, familyId: entry.familyId ?? '' }
}

/**
 * Reads input by its schema. Our own forms are read before they come here, so what does not fit was made by hand: it is
 * written down. Throws InvalidInput with each mistake at its field.
 */
export async function readInputOrWriteDown<Schema extends z.ZodType, Result>(
  definition: Definition<Schema, Result>,
  actor: Actor,
  input: unknown,
  { now }: Occasion,
): Promise<z.output<Schema>> {
  const parsed = definition.input.safeParse(input)
  if (parsed.success) return parsed.data
  await writeDownRefusal('not-what-is-asked', { definition, actor, now })
  throw new InvalidInput(
    parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
  )
}
