import { type Group, topicOrder, topics } from './topics'
import type { PartLine } from './types'

const groups: readonly Group[] = ['getting-started', 'children', 'grown-ups-and-home', 'putting-it-together']

/**
 * Parts as they are read and numbered: what is asked first, each child in turn, the grown-ups, the family's own
 * parts, and last what it comes to. People keep the order they were listed in, one added later comes last.
 */
export function inOrder(parts: readonly PartLine[]): PartLine[] {
  const people = [...new Set(parts.flatMap(({ person }) => person?.personId ?? []))]
  const key = ({ topic, person }: PartLine) => [
    groups.indexOf(topics[topic].group),
    // The family's own parts come after the people's in the same list.
    person ? people.indexOf(person.personId) : people.length,
    topicOrder.indexOf(topic),
  ]
  return parts.toSorted((a, b) => compareKeys(key(a), key(b)))
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
