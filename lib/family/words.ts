import { givenNames, surname } from '@/lib/person/name'
import { searchKey } from '@/lib/person/search-key'
import type { Gender } from '@/lib/person/types'
import { possessive } from '@/lib/person/words'
import type { Member, RelationshipKind } from './types'

/** "Reid family", from the name a family is kept under. */
export function familyWords(name: string): string {
  return `${name} family`
}

/**
 * Names to keep a family under, best first: the children's surnames by how many bear them, all of them
 * together when they differ, then the adults'. None when nobody has a surname.
 */
export function familyNameSuggestions(members: readonly Member[]): string[] {
  const children = surnamesOf(members.filter(({ part }) => part === 'child'))
  const adults = surnamesOf(members.filter(({ part }) => part !== 'child'))
  const together = children.length > 1 ? [listWords(children)] : []
  return firstOfEach([...children.slice(0, 1), ...together, ...children, ...adults])
}

/** "Tyler", "Tyler and Maisie", "Tyler, Maisie and Leo". */
export function listWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What someone is to another, in the words families use: "Mum", "Step-dad", "Nan". */
export function relationshipWords(kind: RelationshipKind, gender?: Gender): string {
  const { female, male, either } = words[kind]
  return gender === 'female' ? female : gender === 'male' ? male : either
}

/** What the other is in return: a parent's other is "Son", "Daughter" or "Child". */
export function inReturnWords(kind: RelationshipKind, gender?: Gender): string {
  const { female, male, either } = wordsInReturn[kind] ?? words[kind]
  return gender === 'female' ? female : gender === 'male' ? male : either
}

/** "Dani is Tyler’s mum." Words after the first are small: they are no titles here. */
export function relationshipSentence(
  from: string,
  kind: RelationshipKind,
  to: string,
  gender?: Gender,
): string {
  return `${from} is ${possessive(to)} ${relationshipWords(kind, gender).toLowerCase()}.`
}

type ByGender = { readonly female: string; readonly male: string; readonly either: string }

const words = {
  parent: { female: 'Mum', male: 'Dad', either: 'Parent' },
  'step-parent': { female: 'Step-mum', male: 'Step-dad', either: 'Step-parent' },
  grandparent: { female: 'Nan', male: 'Grandad', either: 'Grandparent' },
  sibling: { female: 'Sister', male: 'Brother', either: 'Brother or sister' },
  partner: { female: 'Partner', male: 'Partner', either: 'Partner' },
  'former-partner': { female: 'Former partner', male: 'Former partner', either: 'Former partner' },
  carer: { female: 'Carer', male: 'Carer', either: 'Carer' },
  other: { female: 'Relative or friend', male: 'Relative or friend', either: 'Relative or friend' },
} satisfies Record<RelationshipKind, ByGender>

/** Only where the word differs in return; a sister's brother is found by the kind itself. */
const wordsInReturn: Readonly<Partial<Record<RelationshipKind, ByGender>>> = {
  parent: { female: 'Daughter', male: 'Son', either: 'Child' },
  'step-parent': { female: 'Step-daughter', male: 'Step-son', either: 'Step-child' },
  grandparent: { female: 'Granddaughter', male: 'Grandson', either: 'Grandchild' },
  carer: { female: 'Cared-for child', male: 'Cared-for child', either: 'Cared-for child' },
}

/** Surnames of people who have one, most frequent first, then as listed. */
function surnamesOf(members: readonly Member[]): string[] {
  const counted = new Map<string, { readonly name: string; readonly count: number }>()
  for (const { fullName } of members) {
    if (givenNames(fullName).length === 0) continue
    const name = surname(fullName)
    const seen = counted.get(searchKey(name))
    counted.set(searchKey(name), { name: seen?.name ?? name, count: (seen?.count ?? 0) + 1 })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count).map(({ name }) => name)
}

function firstOfEach(names: readonly string[]): string[] {
  return names.filter(
    (name, place) => names.findIndex((other) => searchKey(other) === searchKey(name)) === place,
  )
}
