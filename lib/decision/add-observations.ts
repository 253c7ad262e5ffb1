import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { signNamed, strengthNamed } from '@/lib/continuum/catalogue'
import { optionalDayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import type { ObservationKind } from './types'

type NewObservation = { itemId: string; evidence?: string | undefined; sinceOn?: Day | undefined }

/**
 * Writes down things seen or told of one child, or of the whole family without `personId`. What is written
 * already and still so is left alone. Returns how many were added. Throws InvalidInput for a word that is not in
 * the catalogue, a day to come, or somebody who is not a child of this family.
 */
export async function addObservations(
  { tx, actor, now, today, familyId }: Context<unknown>,
  contactId: string,
  personId: string | undefined,
  items: readonly NewObservation[],
): Promise<number> {
  if (personId) await needsChild({ tx, familyId }, personId)
  if (items.some(({ sinceOn }) => sinceOn && sinceOn > today))
    throw invalid('sinceOn', 'Choose today or a day before')
  const standing = await tx.observation.findMany({
    where: { familyId, personId: personId ?? null, endedAt: null },
    select: { itemId: true },
  })
  const already = new Set(standing.map(({ itemId }) => itemId))
  const fresh = [...new Map(items.map((item) => [item.itemId, item])).values()].filter(
    ({ itemId }) => !already.has(itemId),
  )
  await tx.observation.createMany({
    data: fresh.map(({ itemId, evidence, sinceOn }) => ({
      id: newId(),
      familyId,
      contactId,
      personId: personId ?? null,
      itemId,
      kind: kindOf(itemId),
      evidence: evidence || null,
      sinceOn: optionalDayToColumn(sinceOn),
      recordedBy: actor.workerId,
      recordedAt: now,
    })),
  })
  return fresh.length
}

/** Whether the catalogue has this as a worry or a strength. Throws InvalidInput when it has it as neither. */
function kindOf(itemId: string): ObservationKind {
  if (strengthNamed(itemId)) return 'strength'
  if (signNamed(itemId)) return 'worry'
  throw invalid('item', 'Choose from the list on this page')
}

/** Throws InvalidInput unless this is a child of the family now. */
export async function needsChild(
  { tx, familyId }: Pick<Context<unknown>, 'tx' | 'familyId'>,
  personId: string,
): Promise<void> {
  const found = await tx.familyMember.count({ where: { familyId, personId, part: 'child', untilOn: null } })
  if (found === 0) throw invalid('personId', 'Choose a child of this family')
}
