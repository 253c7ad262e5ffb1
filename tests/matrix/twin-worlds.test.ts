// Given two worlds that differ by one thing somebody may not know of: a family, a family shut for all but those named,
// a declared conflict, or a note somebody wrote for themselves,
// when they ask everything there is to ask, then both worlds answer alike, to the letter (G-S2).
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { declareConflict } from '@/lib/conflict/commands/declare'
import { recordFamily } from '@/lib/family/commands/record-family'
import { addNote } from '@/lib/note/commands/add-note'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { signedIn } from '@/prisma/seed/actors'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { addWhatStoriesLack, aFamily } from './ashmere-families'
import { keepNothing } from './dry-run'
import { everybody, told, toldInLists, toldOf } from './questions'
import { type RecordsOfFamily, recordsOf, recordsOfNobody } from './records'

const helen = signedIn('helen')
const priya = signedIn('priya')
const now = new Date()

/** A family like others of Ashmere: the same street, school and birthdays, and names a letter away. */
const hidden = {
  name: 'Hargrave',
  locality: 'Millbrook',
  children: [
    { fullName: 'Mia Hargrave', bornOn: '2016-06-09', school: 'Oakfield Primary School', sameAs: 'new' },
    { fullName: 'Pernella Hargrave', bornOn: '2018-10-27', school: 'Oakfield Primary School', sameAs: 'new' },
  ],
  adults: [
    {
      fullName: 'Leanne Hargrave',
      bornOn: '1984-08-30',
      kind: 'parent',
      relationship: 'Mum',
      looksAfter: true,
      livesHere: true,
      sameAs: 'new',
    },
  ],
  address: { lines: '43 Lockside Road', postcode: 'AS4 7QH', protected: true },
} satisfies Parameters<typeof recordFamily>[1]

let hargreave: RecordsOfFamily
let hiddenId = ''
beforeAll(async () => {
  await asOwner(async (owner) => {
    const family = await aFamily(owner, 'Hargreave')
    await addWhatStoriesLack(owner, family)
    await owner.query('SELECT refresh_caseload($1::uuid)', [family])
    hargreave = await recordsOf(owner, family)
  })
})

type Ask = (actor: Actor) => Promise<string[]>

async function answersOf(askers: readonly Actor[], ask: Ask): Promise<string[]> {
  const answers: string[] = []
  for (const asker of askers) answers.push(...(await ask(asker)))
  return answers
}

async function alike(
  pair: string,
  askers: readonly Actor[],
  ask: Ask,
  change: () => Promise<unknown>,
): Promise<void> {
  const before = await answersOf(askers, ask)
  await change()
  const after = await answersOf(askers, ask)
  expect(after.length).toBeGreaterThanOrEqual(200)
  measured(`twin worlds, ${pair}: ${after.length} questions by ${askers.length} people, answered alike`)
  expect(after).toEqual(before)
}

describe('a world with a family in it, for somebody who may not know of that family', () => {
  const others = everybody.filter(({ workerId }) => ![helen.workerId, priya.workerId].includes(workerId))

  it('gives the same answers, to the letter, as a world without it', { timeout: 480_000 }, async () => {
    const mine = await toldInLists(helen, now)
    await alike(
      'a hidden family',
      others,
      (actor) => toldInLists(actor, now, { matches: false }),
      async () => {
        ;({ familyId: hiddenId } = await recordFamily(helen, hidden))
      },
    )
    expect(hiddenId).toMatch(/^[0-9a-f-]{36}$/)
    expect(await toldInLists(helen, now), 'Helen, who wrote it down, must see it').not.toEqual(mine)
    await asksLikeNothing(hiddenId, others.slice(0, 4))
  })

  it('restricted to those named, gives even the hub and managers the same answers', {
    timeout: 480_000,
  }, async () => {
    const twins = { ...hidden, address: undefined, children: hidden.children.slice(0, 1), adults: [] }
    let familyId = ''
    await alike(
      'a restricted family',
      others,
      (actor) => toldInLists(actor, now),
      async () => {
        ;({ familyId } = await recordFamily(helen, { ...twins, name: 'Hargraves' }))
        await restrictFamily(helen, {
          familyId,
          reason: 'danger',
          why: 'He has people everywhere',
          people: [priya.workerId],
          reviewOn: '2099-01-01',
        })
      },
    )
    await asksLikeNothing(familyId, others.slice(4, 8))
  })

  it('is not said to be known already to somebody else who writes the same people down', async () => {
    const again = { ...hidden, children: hidden.children.map(({ sameAs: _, ...child }) => child) }
    await asOwner((owner) => keepNothing(owner, ['family-recorded']))
    try {
      for (const actor of others)
        expect(await told(actor, 'family.record', again, now)).not.toContain(hiddenId)
      expect(await told(helen, 'family.record', again, now)).toContain(hiddenId)
    } finally {
      await asOwner((owner) => owner.query('DROP TRIGGER keep_nothing ON audit_event'))
    }
  })

  it('is, for whoever has declared a conflict with it, the world it was before it was ever written down', {
    timeout: 240_000,
  }, async () => {
    const ben = signedIn('ben')
    const ask: Ask = async (actor) => [
      ...(await toldInLists(actor, now)),
      ...(await toldOf(actor, hargreave, now)),
    ]
    const { familyId } = await recordFamily(ben, { ...hidden, name: 'Hargraves Ben', address: undefined })
    const withIt = await ask(ben)
    await declareConflict(ben, { familyId, how: 'neighbour' })
    const conflicted = await ask(ben)
    expect(conflicted).not.toEqual(withIt)
    expect(conflicted.join('\n')).not.toContain('Hargraves Ben')
    await asksLikeNothing(familyId, [ben])
  })
})

/** Asking by its very id is answered as asking by an id that was never anybody’s. */
async function asksLikeNothing(familyId: string, askers: readonly Actor[]): Promise<void> {
  const records = await asOwner((owner) => recordsOf(owner, familyId))
  const never = recordsOfNobody(records)
  const without = (ids: RecordsOfFamily, answer: string) =>
    Object.values(ids).reduce((text, id) => text.replaceAll(id, '…'), answer)
  const right = await answersOf(askers, (actor) => toldOf(actor, records, now))
  const wrong = await answersOf(askers, (actor) => toldOf(actor, never, now))
  expect(right.map((answer) => without(records, answer))).toEqual(
    wrong.map((answer) => without(never, answer)),
  )
}

describe('a note somebody wrote for themselves', () => {
  it('changes nothing for anybody else, whatever they may see of the family', {
    timeout: 480_000,
  }, async () => {
    const familyId = hargreave['familyId'] ?? ''
    const others = (['joseph', 'karen', 'fatima', 'marcus', 'lena', 'ben'] as const).map((name) =>
      signedIn(name),
    )
    await answersOf(others, (actor) => toldOf(actor, hargreave, now))
    await alike(
      'a note for me only',
      others,
      (actor) => toldOf(actor, hargreave, now),
      () =>
        addNote(helen, {
          familyId,
          happenedOn: '2026-11-02',
          how: 'visit',
          track: 'family',
          title: 'For me',
          words: 'For me',
          audience: 'me',
        }),
    )
  })
})
