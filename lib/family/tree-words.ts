import { firstName } from '@/lib/person/name'
import { possessive } from '@/lib/person/words'
import type { Generations } from './generations'
import type { Member } from './types'
import type { Union } from './unions'
import { listWords } from './words'

/**
 * The family tree in sentences, for those who cannot see it or would rather read: "Craig and Dani are Tyler and
 * Maisie’s parents. They have separated." Then who lives together, then those not joined to anyone.
 */
export function treeSentences({ unions }: Generations, members: readonly Member[]): string[] {
  const names = new Map(members.map((member) => [member.id, firstName(member)]))
  const named = (ids: readonly string[]) => listWords(ids.flatMap((id) => names.get(id) ?? []))
  const joined = new Set(unions.flatMap(({ parents, children }) => [...parents, ...children]))
  const alone = members.filter(({ id }) => !joined.has(id))
  return [
    ...unions.map((union) => unionSentence(union, named)),
    ...livingTogether(members, named),
    ...alone.map((member) => aloneSentence(member)),
  ]
}

function unionSentence(
  { parents, children, together }: Union,
  named: (ids: readonly string[]) => string,
): string {
  const who = named(parents)
  if (children.length === 0) return `${who} ${together === 'separated' ? 'were' : 'are'} a couple.`
  const whose = possessive(named(children))
  if (parents.length === 1) return `${who} is ${whose} parent.`
  const sentence = `${who} are ${whose} parents.`
  return together === 'separated' ? `${sentence} They have separated.` : sentence
}

function livingTogether(members: readonly Member[], named: (ids: readonly string[]) => string): string[] {
  const here = members.filter(({ livesHere }) => livesHere === true).map(({ id }) => id)
  return here.length < 2 ? [] : [`${named(here)} live together.`]
}

function aloneSentence(member: Member): string {
  const word = member.relationship?.trim()
  return word
    ? `${firstName(member)} is ${word}.`
    : `How ${firstName(member)} is related has not been recorded.`
}
