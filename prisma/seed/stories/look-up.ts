import type { Actor } from '@/lib/access/actor'
import type { Topic } from '@/lib/assessment/types'
import { inTransaction } from '@/lib/db/transaction'

/** The ids of what a command made, found by the words it was made with, as the person who may see it. */
export type ByName = (name: string) => string

export async function peopleOf(actor: Actor, familyId: string): Promise<ByName> {
  const rows = await inTransaction(actor, (tx) =>
    tx.familyMember.findMany({ where: { familyId }, include: { person: true } }),
  )
  return finder(rows.map(({ person }) => [person.fullName, person.id]))
}

export async function actionsOf(actor: Actor, familyId: string): Promise<ByName> {
  const rows = await inTransaction(actor, (tx) => tx.action.findMany({ where: { plan: { familyId } } }))
  return finder(rows.map(({ words, id }) => [words, id]))
}

export async function outcomesOf(actor: Actor, familyId: string): Promise<ByName> {
  const rows = await inTransaction(actor, (tx) => tx.outcome.findMany({ where: { plan: { familyId } } }))
  return finder(rows.map(({ words, id }) => [words, id]))
}

/** The home of a family. */
export async function homeOf(actor: Actor, familyId: string): Promise<string> {
  const home = await inTransaction(actor, (tx) =>
    tx.address.findFirstOrThrow({ where: { familyId, personId: null, untilOn: null } }),
  )
  return home.id
}

/** The id of one part of an assessment. */
export async function partOf(
  actor: Actor,
  assessmentId: string,
  topic: Topic,
  personId: string | undefined,
): Promise<string> {
  const part = await inTransaction(actor, (tx) =>
    tx.assessmentSection.findFirstOrThrow({
      where: { assessmentId, topic, personId: personId ?? null },
    }),
  )
  return part.id
}

/** Finds by the beginning of the words. Throws when there is nothing of that beginning. */
function finder(pairs: readonly (readonly [words: string, id: string])[]): ByName {
  return (beginning) => {
    const found = pairs.find(([words]) => words.startsWith(beginning))
    if (!found) throw new RangeError(`Nothing begins with “${beginning}”`)
    return found[1]
  }
}
