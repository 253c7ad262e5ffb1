import 'server-only'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { someoneNew } from '@/lib/person/already-known'
import { bringIn, writeDownPerson } from '@/lib/person/write-down'
import type { NewAdult, NewChild, NewFamily } from './new-family'
import { partOf } from './words-for-part'

type Writing = Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today'>

/** Writes down the children and adults of a new family, and what each adult is to every child. */
export async function writeDownMembers(
  context: Writing,
  familyId: string,
  { children, adults, address }: NewFamily,
): Promise<void> {
  const childIds: string[] = []
  for (const [place, child] of children.entries())
    childIds.push(await writeDownChild(context, familyId, child, { place, livesHere: address && true }))
  for (const [at, adult] of adults.entries()) {
    const adultId = await writeDownAdult(context, familyId, adult, children.length + at)
    // Parental responsibility is not guessed from this: it stays "not asked" until somebody asks.
    await context.tx.relationship.createMany({
      data: childIds
        .filter((childId) => childId !== adultId)
        .map((childId) => ({
          id: newId(),
          familyId,
          fromPersonId: adultId,
          toPersonId: childId,
          kind: adult.kind,
        })),
    })
  }
}

function writeDownChild(
  context: Writing,
  familyId: string,
  child: NewChild,
  where: { place: number; livesHere: true | undefined },
): Promise<string> {
  const { sameAs, row: _row, ...details } = child
  const membership = { familyId, part: 'child' as const, ...where }
  return sameAs && sameAs !== someoneNew
    ? bringIn(context, sameAs, membership)
    : writeDownPerson(context, { ...details, protectedContact: false }, membership)
}

function writeDownAdult(context: Writing, familyId: string, adult: NewAdult, place: number): Promise<string> {
  const { sameAs, fullName, bornOn, gender, kind, relationship, looksAfter, livesHere } = adult
  const membership = { familyId, part: partOf(kind, looksAfter), relationship, livesHere, place }
  return sameAs && sameAs !== someoneNew
    ? bringIn(context, sameAs, membership)
    : writeDownPerson(context, { fullName, bornOn, gender, protectedContact: false }, membership)
}
