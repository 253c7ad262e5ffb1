import type { Actor } from '@/lib/access/actor'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { monthWords } from '@/lib/calendar/words'
import type { FamilyCandidate } from './candidates'
import type { FoundPerson } from './find-types'
import type { Found } from './found'
import type { HelpSoFar } from './help-so-far'
import { matchedLetters } from './matched-letters'
import { nameInFull } from './name'
import { bornWords } from './words'

/** A person found, in the words of the page. `typedName` says which letters to mark. */
export function foundPerson(
  { candidate, closeness, reasons }: Found<FamilyCandidate>,
  soFar: HelpSoFar | undefined,
  typedName: string,
  actor: Pick<Actor, 'workerId'>,
  today: Day,
): FoundPerson {
  const name = nameInFull(candidate)
  return {
    personId: candidate.personId,
    familyId: candidate.familyId,
    plainName: name,
    name: matchedLetters(name, typedName),
    familyName: candidate.familyName,
    born: candidate.closeUp ? bornWords(candidate, today) : undefined,
    whereabouts:
      [candidate.addresses[0]?.split('\n')[0], candidate.school].filter(Boolean).join('. ') || undefined,
    knownTo: candidate.closeUp ? knownTo(soFar, actor) : knownFromAfar(soFar),
    closeness,
    reasons: [...reasons],
  }
}

/** For those who may only know that a family is being helped: not by whom here, since that can be the MASH. */
function knownFromAfar(soFar: HelpSoFar | undefined): FoundPerson['knownTo'] {
  const isOpen = soFar?.help && !soFar.help.closedAt
  return [{ who: 'Early help', words: isOpen ? 'open' : 'none just now' }]
}

function knownTo(soFar: HelpSoFar | undefined, actor: Pick<Actor, 'workerId'>): FoundPerson['knownTo'] {
  const help = soFar?.help
  if (!help) return [{ who: 'Written down', words: 'no help has started' }]
  if (help.closedAt) {
    const month = monthWords(dayFromInstant(new Date(help.closedAt)))
    const why = help.closedWhy ? ` · ${help.closedWhy.replaceAll('-', ' ')}` : ''
    return [{ who: 'Early help', words: `closed ${month}${why}` }]
  }
  const leads = help.holder
    ? ` · ${help.holder} leads${help.holderId === actor.workerId ? ' (you)' : ''}`
    : ''
  return [
    { who: 'Early help', words: `open${leads}` },
    ...(soFar?.agencies ?? []).slice(0, 3).map(({ agency, who }) => ({ who: agency, words: who })),
  ]
}
