import 'server-only'
import type { Offer } from '@/lib/form/state'
import type { Context } from '@/lib/operation/definition'
import { paths } from '@/lib/paths'
import { candidatesFor, type FamilyCandidate } from './candidates'
import type { Search } from './find-form'
import { type Found, weighFound } from './found'
import { nameInFull } from './name'
import { bornWords } from './words'

/** Nobody already recorded: the answer to "is it one of these?". */
export const someoneNew = 'new'

/**
 * People this person can already see who may be the one about to be written down, to ask about before saving.
 * Never anyone they may not see: those are for the hub alone.
 */
export async function alreadyKnown(
  { tx, actor, today }: Pick<Context<unknown>, 'tx' | 'actor' | 'today'>,
  sought: Search,
  except: { familyId?: string } = {},
): Promise<Found<FamilyCandidate>[]> {
  const candidates = await candidatesFor(tx, actor, sought, today)
  const elsewhere = candidates.filter(({ familyId }) => familyId !== except.familyId)
  return weighFound(sought, elsewhere, today)
    .filter(({ closeness }) => closeness !== 'less-likely')
    .slice(0, 3)
}

/** The choices to show: each close match, with a way to open that family instead, and "someone else". */
export function offersOf(
  found: readonly Found<FamilyCandidate>[],
  { today }: Pick<Context<unknown>, 'today'>,
): Offer[] {
  return [
    ...found.map(({ candidate, reasons }) => ({
      value: candidate.personId,
      label: `Yes: ${nameInFull(candidate)}, ${bornWords(candidate, today)}`,
      hint: `${candidate.familyName} family. ${reasons.join(' ')}`,
      href: paths.family(candidate.familyId),
    })),
    { value: someoneNew, label: 'No, someone else' },
  ]
}
