import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { classesFor, grants, mayBeGiven } from './grants'
import { organisationKind, recipientKind } from './rules'
import { documentKinds, informationClasses, recipientKinds } from './types'

const pairs = documentKinds.flatMap((document) =>
  recipientKinds.map((recipient) => ({ document, recipient })),
)

describe('what a document may hold for a recipient (G-S15)', () => {
  test('every document is ruled on, for nine kinds of recipient, and what is not granted is not given', () => {
    expect(pairs).toHaveLength(13 * 9)
    for (const { document, recipient } of pairs)
      expect(classesFor(document, recipient)).toEqual(grants[document][recipient] ?? [])
    expect(
      pairs.filter(({ document, recipient }) => !mayBeGiven(document, recipient)).length,
    ).toBeGreaterThan(40)
  })

  test.each(pairs)('a protected address is never in $document for $recipient', ({ document, recipient }) => {
    expect(classesFor(document, recipient)).not.toContain('protected')
  })

  test('an organisation the family has not agreed to is given nothing', () => {
    for (const document of documentKinds) expect(classesFor(document, 'other-agency')).toEqual([])
  })

  test('a parent elsewhere never learns where and when the children will be, where they live or what others said', () => {
    for (const document of documentKinds)
      for (const hidden of [
        'when-we-meet',
        'where-workers-are',
        'home-address',
        'words-of-others',
        'details-of-others',
        'plan',
      ] as const)
        expect(classesFor(document, 'parent-elsewhere')).not.toContain(hidden)
  })

  test('nobody is given what is written down about others on asking what is written about themselves', () => {
    for (const recipient of recipientKinds)
      expect(classesFor('subject-access', recipient)).not.toContain('details-of-others')
  })

  test('a paper for an organisation says whom it is about, and never who has looked or who else is told', () => {
    for (const { document, recipient } of pairs) {
      if (!['agreed-agency', 'mash'].includes(recipient) || !mayBeGiven(document, recipient)) continue
      const classes = classesFor(document, recipient)
      if (document !== 'timeline') expect(classes).toContain('names-at-home')
      for (const hidden of ['who-looked', 'own-details'] as const) expect(classes).not.toContain(hidden)
    }
  })

  test('the home address is for the MASH, and for whoever is asked to help there', () => {
    const told = pairs.filter(({ document, recipient }) =>
      classesFor(document, recipient).includes('home-address'),
    )
    expect(told.map(({ document, recipient }) => `${document} ${recipient}`)).toEqual([
      'assessment mash',
      'mash-request mash',
      'referral agreed-agency',
    ])
  })

  test('a letter is for its reader alone: no other document holds what is written in one', () => {
    for (const { document, recipient } of pairs)
      expect(classesFor(document, recipient).includes('written-to-them')).toBe(
        document === 'letter' && recipient !== 'other-agency',
      )
  })

  test('a child is given no address and no list of who has looked', () => {
    for (const document of documentKinds)
      for (const hidden of ['home-address', 'who-looked', 'assessment', 'team-notes'] as const)
        expect(classesFor(document, 'child')).not.toContain(hidden)
  })

  test('only classes that exist are granted, each once', () => {
    for (const { document, recipient } of pairs) {
      const classes = classesFor(document, recipient)
      expect(new Set(classes).size).toBe(classes.length)
      for (const one of classes) expect(informationClasses).toContain(one)
    }
  })
})

describe('what somebody at an organisation is as a recipient', () => {
  test('follows from what covers telling them, and is never chosen', () => {
    const none = { isMash: false, isCovered: false, isAsked: false }
    expect(organisationKind(none)).toBe('other-agency')
    expect(organisationKind({ ...none, isCovered: true })).toBe('agreed-agency')
    expect(organisationKind({ ...none, isAsked: true })).toBe('other-agency')
    expect(organisationKind({ ...none, isMash: true })).toBe('other-agency')
    expect(organisationKind({ ...none, isMash: true, isAsked: true })).toBe('mash')
    expect(organisationKind({ ...none, isMash: true, isCovered: true })).toBe('mash')
  })
})

describe('what somebody of the family is as a recipient', () => {
  const today = day('2026-11-24')
  const mother = { id: 'm', part: 'parent', livesHere: true, bornOn: undefined } as const
  const responsible = [{ from: 'm', to: 'c', kind: 'parent', parentalResponsibility: true }] as const

  test('a parent at home is one, whether or not anybody has asked about responsibility', () => {
    expect(recipientKind(mother, responsible, today)).toBe('parent-at-home')
    expect(recipientKind(mother, [{ from: 'm', to: 'c', kind: 'parent' }], today)).toBe('parent-at-home')
    expect(recipientKind(mother, [], today)).toBe('parent-at-home')
  })

  test.each([
    [
      'who was asked and has no responsibility',
      mother,
      [{ ...responsible[0], parentalResponsibility: false }] as const,
    ],
    ['who lives elsewhere', { ...mother, livesHere: false } as const, responsible],
    ['of whom it is not known where they live', { ...mother, livesHere: undefined } as const, responsible],
  ])('a parent %s is given what a parent elsewhere is', (_, parent, relationships) => {
    expect(recipientKind(parent, relationships, today)).toBe('parent-elsewhere')
  })

  test('sixteen is the day a young person is given their own copy; of unknown age is a child', () => {
    const child = { id: 'c', part: 'child', livesHere: true } as const
    expect(recipientKind({ ...child, bornOn: day('2010-11-24') }, [], today)).toBe('young-person')
    expect(recipientKind({ ...child, bornOn: day('2010-11-25') }, [], today)).toBe('child')
    expect(recipientKind({ ...child, bornOn: undefined }, [], today)).toBe('child')
  })
})
