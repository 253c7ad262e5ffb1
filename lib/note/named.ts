import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { relationFor } from '@/lib/access/may'
import type { Relation } from '@/lib/access/relation'
import type { Transaction } from '@/lib/db/transaction'
import { invalid } from '@/lib/operation/refusal'
import { whoMayRead } from './who-may-read'

/**
 * May somebody say who is named in a note? Its writer may, and the manager of the named person where they can read it at
 * all. `relations` are what they hold to the family.
 */
export function mayNameIn(
  note: { writtenBy: string; restrictionId: string | null },
  { workerId }: Pick<Actor, 'workerId'>,
  relations: readonly Relation[],
): boolean {
  if (!note.restrictionId || !relationFor('nameInNote', relations)) return false
  return note.writtenBy === workerId || relations.includes('manages-holder')
}

/** Throws InvalidInput unless each of these may read the family's record now. */
export async function checkReaders(
  tx: Transaction,
  familyId: string,
  people: readonly string[],
): Promise<void> {
  const readers = new Set((await whoMayRead(tx, familyId)).map(({ id }) => id))
  if (people.some((id) => !readers.has(id)))
    throw invalid('people', 'Select people who can see this family’s record now')
}
