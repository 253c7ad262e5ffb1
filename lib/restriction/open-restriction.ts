import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { invalid, NotFound } from '@/lib/operation/refusal'

/** The restriction of a family that is in force. Throws NotFound when there is none. */
export async function openRestriction(tx: Transaction, familyId: string) {
  const restriction = await tx.familyRestriction.findFirst({ where: { familyId, liftedAt: null } })
  if (!restriction) throw new NotFound()
  return restriction
}

/**
 * Throws InvalidInput unless these people, with the one who asks, can be the only ones to know of a family: all
 * work here, there are two people at least so that one can agree with another, and whoever holds the family is among
 * them. Two posts of one person are one person; each is let in only when it is named itself.
 */
export async function checkNamed(
  tx: Transaction,
  { familyId, people, now }: { familyId: string; people: readonly string[]; now: Date },
): Promise<void> {
  const working = await tx.worker.findMany({
    where: { id: { in: [...people] }, OR: [{ leftAt: null }, { leftAt: { gt: now } }] },
    select: { signInId: true },
  })
  if (people.length < 2 || (working.length > 0 && new Set(working.map(({ signInId }) => signInId)).size < 2))
    throw invalid('people', 'Select at least one person besides yourself: lifting a restriction takes two')
  if (working.length !== people.length)
    throw invalid('people', 'Select people who work in the partnership now')
  const holding = await tx.holding.findFirst({
    where: { familyId, untilAt: null },
    select: { workerId: true },
  })
  if (holding && !people.includes(holding.workerId)) {
    const { name } = await tx.worker.findUniqueOrThrow({ where: { id: holding.workerId } })
    throw invalid(
      'people',
      `${name} looks after this family’s plan. Select them too, or first ask somebody else to take over`,
    )
  }
}
