import type { FieldError } from '@/lib/form/state'
import { topics } from './topics'
import type { PartLine } from './types'
import { partTitle } from './words'

/**
 * Everything that stands in the way of finishing an assessment, each with what to do: parts not finished, two
 * versions nobody has chosen between, people who joined the family since. `field` is the id of the part.
 */
export function whyNotFinished(
  parts: readonly PartLine[],
  people: readonly { personId: string; isChild: boolean }[],
): FieldError[] {
  const known = new Set(parts.flatMap(({ person }) => person?.personId ?? []))
  const newcomers = people.filter(({ personId }) => !known.has(personId)).length
  return [
    ...parts.flatMap(unfinished),
    ...parts.filter(({ clashId }) => clashId !== undefined).map(undecided),
    ...(newcomers === 0 ? [] : [{ field: '', message: newcomer(newcomers) }]),
  ]
}

function unfinished(part: PartLine): FieldError[] {
  if (part.status === 'done') return []
  const verb = part.status === 'half-done' ? 'Finish' : 'Write'
  return [{ field: part.id, message: `${verb} “${partTitle(part)}”${whyAsked(part)}` }]
}

function whyAsked({ topic }: PartLine): string {
  return topic === 'own-words' && topics[topic].about === 'child'
    ? ', or say in it why there are no words yet'
    : ''
}

function undecided(part: PartLine): FieldError {
  return { field: part.id, message: `Choose between the two versions in “${partTitle(part)}”` }
}

function newcomer(count: number): string {
  return count === 1
    ? 'Someone has joined the family since this was started. Add their parts first'
    : `${count} people have joined the family since this was started. Add their parts first`
}
