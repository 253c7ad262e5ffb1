import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { generations } from './generations'
import { treeSentences } from './tree-words'
import type { Member, Relationship, RelationshipKind } from './types'

const reids: Member[] = [
  { id: 'leo', fullName: 'Leo Reid', part: 'child', bornOn: day('2024-03-02'), livesHere: true },
  { id: 'tyler', fullName: 'Tyler Reid', part: 'child', bornOn: day('2015-10-12'), livesHere: true },
  { id: 'maisie', fullName: 'Maisie Reid', part: 'child', bornOn: day('2019-05-05'), livesHere: true },
  {
    id: 'dani',
    fullName: 'Danielle Reid',
    knownAs: 'Dani',
    part: 'parent',
    bornOn: day('1992-03-04'),
    livesHere: true,
  },
  { id: 'craig', fullName: 'Craig Mullen', part: 'parent', bornOn: day('1988-01-01') },
  { id: 'emmanuel', fullName: 'Emmanuel Osei', part: 'parent', bornOn: day('1990-01-01') },
  { id: 'pauline', fullName: 'Pauline Reid', part: 'other-adult', bornOn: day('1964-01-01') },
]
const links: Relationship[] = [
  ...['tyler', 'maisie', 'leo'].map((to): Relationship => ({ from: 'dani', to, kind: 'parent' })),
  ...['tyler', 'maisie'].map((to): Relationship => ({ from: 'craig', to, kind: 'parent' })),
  { from: 'emmanuel', to: 'leo', kind: 'parent' },
  { from: 'craig', to: 'dani', kind: 'former-partner' },
  { from: 'pauline', to: 'dani', kind: 'parent' },
]
const reidTree = generations(reids, links)

describe('a family tree', () => {
  it('stands Nan above Mum, a former partner and a new one either side of her, and the children below', () => {
    expect(reidTree.rows).toEqual([['pauline'], ['craig', 'dani', 'emmanuel'], ['tyler', 'maisie', 'leo']])
  })

  it('joins each child to the parents recorded, and knows who has separated', () => {
    expect(reidTree.unions).toContainEqual({
      parents: ['craig', 'dani'],
      together: 'separated',
      children: ['tyler', 'maisie'],
    })
    expect(reidTree.unions).toContainEqual({
      parents: ['dani', 'emmanuel'],
      together: 'not-recorded',
      children: ['leo'],
    })
    expect(reidTree.unions).toContainEqual({
      parents: ['pauline'],
      together: 'not-recorded',
      children: ['dani'],
    })
  })

  it('can be read as sentences', () => {
    expect(treeSentences(reidTree, reids)).toEqual([
      'Pauline is Dani’s parent.',
      'Craig and Dani are Tyler and Maisie’s parents. They have separated.',
      'Dani and Emmanuel are Leo’s parents.',
      'Leo, Tyler, Maisie and Dani live together.',
    ])
  })

  it('places those nobody has joined to anyone with the grown-ups or the children', () => {
    const people: Member[] = [
      { id: 'a', fullName: 'Ama Mensah', part: 'child', bornOn: day('2016-01-01') },
      { id: 'b', fullName: 'Baby', part: 'child', dueOn: day('2027-02-01') },
      { id: 'c', fullName: 'Cor Vos', part: 'other-adult', relationship: 'Mum’s friend' },
      { id: 'd', fullName: 'Dot Lee', part: 'carer' },
    ]
    expect(generations(people, []).rows).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ])
    expect(treeSentences(generations(people, []), people)).toContain('Cor is Mum’s friend.')
    expect(treeSentences(generations(people, []), people)).toContain(
      'How Dot is related has not been recorded.',
    )
  })

  it('places a grandparent above the parents, though nobody recorded whose parent that is', () => {
    const people = reids.filter(({ id }) => ['tyler', 'dani', 'pauline'].includes(id))
    const some: Relationship[] = [
      { from: 'pauline', to: 'tyler', kind: 'grandparent' },
      { from: 'dani', to: 'tyler', kind: 'parent' },
    ]
    expect(generations(people, some).rows).toEqual([['pauline'], ['dani'], ['tyler']])
  })

  it('draws a couple who ended their relationship as separated', () => {
    const couple = reids.filter(({ id }) => id === 'craig' || id === 'dani')
    const was: Relationship = { from: 'dani', to: 'craig', kind: 'partner', untilOn: day('2025-01-01') }
    expect(generations(couple, [was]).unions).toEqual([
      { parents: ['craig', 'dani'], together: 'separated', children: [] },
    ])
  })
})

describe('whatever is recorded', () => {
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
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const id = fc.constantFrom(...ids)
  const people: Member[] = ids.map((each, place) => ({
    id: each,
    fullName: each,
    part: place < 3 ? 'child' : 'parent',
  }))
  const anyLinks = fc.array(fc.record({ from: id, to: id, kind: fc.constantFrom(...kinds) }), {
    maxLength: 12,
  })

  it('everyone stands in exactly one row, and the same facts in another order give the same tree', () => {
    fc.assert(
      fc.property(anyLinks, (some) => {
        const tree = generations(people, some)
        expect(tree.rows.flat().sort()).toEqual(ids)
        expect(generations([...people].reverse(), [...some].reverse()).rows).toEqual(tree.rows)
      }),
      { numRuns: 2000 },
    )
  })

  it('when nothing contradicts, every parent stands exactly one row above the child', () => {
    const tree = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(tree, (above) => {
        const some = above.map(
          (parent, child): Relationship => ({
            from: ids[Math.min(parent, child)] ?? 'a',
            to: ids[child + 1] ?? 'b',
            kind: 'parent',
          }),
        )
        const { rows } = generations(people, some)
        const rowOf = (who: string) => rows.findIndex((row) => row.includes(who))
        for (const { from, to } of some) expect(rowOf(to)).toBe(rowOf(from) + 1)
      }),
    )
  })
})
