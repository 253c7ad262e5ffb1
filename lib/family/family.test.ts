import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { childrenOf, eldestFirst, parentalResponsibilityFor } from './rules'
import type { Member, RelationshipKind } from './types'
import {
  familyNameSuggestions,
  familyWords,
  inReturnWords,
  listWords,
  relationshipSentence,
  relationshipWords,
} from './words'

const child = (fullName: string): Member => ({ id: fullName, fullName, part: 'child' })
const parent = (fullName: string): Member => ({ id: fullName, fullName, part: 'parent' })

describe('the name a family is kept under', () => {
  it.each<[string, Member[], string[]]>([
    [
      'the children’s',
      [parent('Dani Campbell'), child('Tyler Reid'), child('Leo Reid')],
      ['Reid', 'Campbell'],
    ],
    [
      'the most frequent, or all together',
      [child('Leo Osei'), child('Tyler Reid'), child('Maisie reid'), parent('Dani Reid')],
      ['Reid', 'Reid and Osei', 'Osei'],
    ],
    ['the adults’ before a child is named', [parent('Sian Hughes'), child('Baby')], ['Hughes']],
    ['nobody’s yet', [child('Baby')], []],
  ])('is %s', (_what, members, names) => expect(familyNameSuggestions(members)).toEqual(names))

  it('is said as a family', () => expect(familyWords('Reid')).toBe('Reid family'))
})

describe('relationships in the words families use', () => {
  const kinds: RelationshipKind[] = [
    'parent',
    'step-parent',
    'grandparent',
    'sibling',
    'partner',
    'former-partner',
    'carer',
    'other',
  ]
  it.each(kinds)('%s has a word for everyone, and a word in return', (kind) => {
    for (const gender of ['female', 'male', 'another', undefined] as const) {
      expect(relationshipWords(kind, gender)).toMatch(/^[A-Z]/)
      expect(inReturnWords(kind, gender)).toMatch(/^[A-Z]/)
    }
  })
  it('never says Mum or Dad of someone whose gender was not asked', () => {
    expect(relationshipWords('parent')).toBe('Parent')
    expect(relationshipWords('parent', 'another')).toBe('Parent')
    expect(relationshipSentence('Dani', 'parent', 'Tyler', 'female')).toBe('Dani is Tyler’s mum.')
    expect(inReturnWords('grandparent', 'male')).toBe('Grandson')
  })
  it.each([
    [[], ''],
    [['Tyler'], 'Tyler'],
    [['Tyler', 'Maisie'], 'Tyler and Maisie'],
    [['Tyler', 'Maisie', 'Leo'], 'Tyler, Maisie and Leo'],
  ])('a list of people %j is “%s”', (names, words) => expect(listWords(names)).toBe(words))
})

describe('parental responsibility', () => {
  it('is what was recorded, never what the relationship suggests', () => {
    const recorded = parentalResponsibilityFor('tyler', [
      { from: 'dani', to: 'tyler', kind: 'parent', parentalResponsibility: true },
      { from: 'craig', to: 'tyler', kind: 'parent' },
      { from: 'emmanuel', to: 'tyler', kind: 'step-parent', parentalResponsibility: false },
      { from: 'maisie', to: 'tyler', kind: 'sibling' },
      { from: 'dani', to: 'leo', kind: 'parent', parentalResponsibility: true },
    ])
    expect(recorded).toEqual({ has: ['dani'], hasNot: ['emmanuel'], notAsked: ['craig'] })
  })
  it('said once, stays said when the same person is recorded a second way', () => {
    const recorded = parentalResponsibilityFor('leo', [
      { from: 'pauline', to: 'leo', kind: 'grandparent', parentalResponsibility: true },
      { from: 'pauline', to: 'leo', kind: 'carer' },
    ])
    expect(recorded.has).toEqual(['pauline'])
  })
  it('does not end when the parents’ relationship does', () => {
    const ended = {
      from: 'craig',
      to: 'tyler',
      kind: 'parent',
      parentalResponsibility: true,
      untilOn: day('2020-01-01'),
    } as const
    expect(parentalResponsibilityFor('tyler', [ended]).has).toEqual(['craig'])
  })
})

describe('the children of a family', () => {
  const today = day('2026-11-23')
  const born = (id: string, bornOn: string): Member => ({
    id,
    fullName: id,
    part: 'child',
    bornOn: day(bornOn),
  })
  it('are under 18, not yet born, or of an age nobody gave', () => {
    const members = [
      born('grown', '2008-11-23'),
      born('nearly', '2008-11-24'),
      child('unknown'),
      { ...child('due'), dueOn: day('2027-01-01') },
    ]
    expect(childrenOf(members, today).map(({ id }) => id)).toEqual(['nearly', 'unknown', 'due'])
  })
  it('are listed eldest first, those of unknown age last', () => {
    const members = [
      child('unknown'),
      { ...child('due'), dueOn: day('2027-01-01') },
      born('young', '2020-01-01'),
      born('old', '2010-01-01'),
    ]
    expect(eldestFirst(members).map(({ id }) => id)).toEqual(['old', 'young', 'due', 'unknown'])
  })
})
