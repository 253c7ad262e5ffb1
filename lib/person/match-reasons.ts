import type { Day } from '@/lib/calendar/day'
import { birthReason } from './birth-likeness'
import type { Comparison, Sought } from './comparison'
import type { NameLikeness, WordPair } from './name-likeness'
import type { Identity } from './types'

/** Why two records may be one person, strongest first, in sentences a practitioner can check by looking. */
export function matchReasons(compared: Comparison, sought: Sought, recorded: Identity, today: Day): string[] {
  return [
    ...sameness('NHS number', compared.sameNhsNumber),
    ...sameness('Pupil number (UPN)', compared.sameUpn),
    ...nameReasons(compared.name),
    birthSentence(compared, sought, recorded, today),
    compared.postcode === 'same' ? 'Postcode is the same.' : undefined,
  ].filter((reason) => reason !== undefined)
}

function birthSentence(
  { birth }: Comparison,
  sought: Sought,
  recorded: Identity,
  today: Day,
): string | undefined {
  const known = birthReason(birth, sought, recorded, today)
  return known ?? (birth === 'different' ? 'Date of birth is different.' : undefined)
}

function nameReasons({ given, family, otherWayRound }: NameLikeness): (string | undefined)[] {
  const order = otherWayRound ? ['First name and surname are the other way round.'] : []
  if (given?.likeness === 'same' && family?.likeness === 'same' && !given.knownAs) {
    return [...order, 'Name is the same.']
  }
  return [...order, family && pairReason(family, 'Surname'), given && pairReason(given, 'First name')]
}

function pairReason({ likeness, typed, recorded, knownAs }: WordPair, part: string): string | undefined {
  if (knownAs) return `Known as “${recorded}”.`
  switch (likeness) {
    case 'same':
      return `${part} is the same.`
    case 'nickname':
      return `“${typed}” is often used for “${recorded}”.`
    case 'sounds-alike':
      return `“${recorded}” sounds like “${typed}”.`
    case 'one-slip':
      return `“${recorded}” is spelled much like “${typed}”.`
    case 'begins':
      return `“${recorded}” begins with “${typed}”.`
    case 'none':
      return part === 'First name' ? `First name is different: “${recorded}”.` : undefined
  }
}

function sameness(what: string, same: boolean | undefined): string[] {
  return same === undefined ? [] : [`${what} is ${same ? 'the same' : 'different'}.`]
}
