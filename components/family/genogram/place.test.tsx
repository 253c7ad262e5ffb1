import { describe, expect, test } from 'vitest'
import type { FamilyTree } from './family-tree'
import { generationsOf } from './generations'
import { householdLine } from './household'
import { placeTree, slot } from './place'
import { spread } from './spread'

const person = (id: string, household = false) => ({ id, name: id, shape: 'circle' as const, household })

const reids: FamilyTree = {
  people: [
    ...['pauline', 'craig', 'emmanuel'].map((id) => person(id)),
    ...['dani', 'tyler', 'maisie', 'leo'].map((id) => person(id, true)),
  ],
  parents: [
    { parents: ['pauline'], children: ['dani'] },
    { parents: ['craig', 'dani'], separated: true, children: ['tyler', 'maisie'] },
    { parents: ['dani', 'emmanuel'], children: ['leo'] },
  ],
}

describe('a family tree', () => {
  test('has a row for each generation, and partners in the same one', () => {
    expect(generationsOf(reids)).toEqual([
      ['pauline'],
      ['craig', 'dani', 'emmanuel'],
      ['tyler', 'maisie', 'leo'],
    ])
  })

  test('puts somebody with two partners between them, whoever is written down first', () => {
    const row = generationsOf({ ...reids, people: reids.people.toReversed() })[1]
    expect(row?.[1]).toBe('dani')
  })

  test('never puts two people on top of each other', () => {
    const { rows, at } = placeTree(reids)
    for (const row of rows) {
      const places = row.map((id) => at.get(id)?.x ?? Number.NaN)
      for (const [index, place] of places.slice(1).entries()) {
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(slot - 1)
      }
    }
  })

  test('ends even when what was written down goes round in a circle', () => {
    const circle: FamilyTree = {
      people: [person('a'), person('b')],
      parents: [
        { parents: ['a'], children: ['b'] },
        { parents: ['b'], children: ['a'] },
      ],
    }
    expect(generationsOf(circle).flat().toSorted()).toEqual(['a', 'b'])
  })

  test('draws one line round a household only when nobody from outside stands inside it', () => {
    expect(householdLine(reids, placeTree(reids))?.path).toMatch(/^M.*Z$/)

    const danis = reids.people.map((one) => ({
      ...one,
      household: one.id === 'craig' || one.id === 'emmanuel',
    }))
    const apart = { ...reids, people: danis }
    expect(householdLine(apart, placeTree(apart))).toBeUndefined()
  })
})

test('things are spread as near as can be to where each would like to stand', () => {
  expect(spread([0, 0, 0], 10)).toEqual([-10, 0, 10])
  expect(spread([0, 100], 10)).toEqual([0, 100])
})
