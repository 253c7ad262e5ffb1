import type { Day } from '@/lib/calendar/day'
import type { Search } from './find-form'
import { type Closeness, compareMatches, type Match, match } from './match'
import type { Identity } from './types'

/** A recorded person with what a search can be held against. */
export type Candidate = Identity & {
  readonly addresses: readonly string[]
  readonly school?: string | undefined
}

export type Found<Of extends Candidate> = {
  readonly candidate: Of
  readonly closeness: Closeness
  readonly reasons: readonly string[]
}

/**
 * Those who could be the one looked for, best first. A street or a school bears a match out; alone, without a
 * name, a birthday or a number, it finds everyone there as less likely, because that is all that is known.
 */
export function weighFound<Of extends Candidate>(
  search: Search,
  candidates: readonly Of[],
  today: Day,
): Found<Of>[] {
  return candidates
    .flatMap((candidate) => {
      const weighed = weigh(search, candidate, today)
      return weighed ? [{ candidate, weighed }] : []
    })
    .toSorted((a, b) => compareMatches(a.weighed, b.weighed))
    .map(({ candidate, weighed: { closeness, reasons } }) => ({ candidate, closeness, reasons }))
}

function weigh(search: Search, candidate: Candidate, today: Day): Match | undefined {
  const there = placeReasons(search, candidate)
  const matched = match(search, candidate, today)
  if (matched)
    return { ...matched, points: matched.points + there.length, reasons: [...matched.reasons, ...there] }
  const onlyPlace = search.fullName === undefined && !search.nhsNumber && !search.upn
  return onlyPlace && placeOrAge(search, candidate, there, today)
    ? alone(search, candidate, there, today)
    : undefined
}

function alone(search: Search, candidate: Candidate, there: readonly string[], today: Day): Match {
  const reasons = match({ ...search, fullName: candidate.fullName }, candidate, today)?.reasons ?? []
  const besidesName = reasons.filter((reason) => reason !== 'Name is the same.')
  return {
    closeness: 'less-likely',
    points: there.length + besidesName.length,
    reasons: [...besidesName, ...there],
  }
}

/** Somebody known only by a place or a rough age: nothing typed may speak against them. */
function placeOrAge(search: Search, candidate: Candidate, there: readonly string[], today: Day): boolean {
  const asked = [search.street, search.school].filter((text) => text !== undefined).length
  const held = match({ ...search, fullName: candidate.fullName }, candidate, today)
  return there.length === asked && held?.closeness !== 'less-likely'
}

function placeReasons({ street, school }: Search, candidate: Candidate): string[] {
  const lives = street !== undefined && candidate.addresses.some((lines) => holds(lines, street))
  const learns = school !== undefined && candidate.school !== undefined && holds(candidate.school, school)
  return [...(lives ? ['Street is the same.'] : []), ...(learns ? ['School is the same.'] : [])]
}

function holds(text: string, part: string): boolean {
  return text.toLocaleLowerCase('en-GB').includes(part.trim().toLocaleLowerCase('en-GB'))
}
