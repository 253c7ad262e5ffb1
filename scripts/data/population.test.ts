import { describe, expect, it } from 'vitest'
import { day, dayFromInstant } from '@/lib/calendar/day'
import { parseNhsNumber } from '@/lib/person/nhs-number'
import { parsePostcode } from '@/lib/person/postcode'
import { parseUpn } from '@/lib/person/upn'
import { nthTestNhsNumber, nthUpn } from './identifiers'
import { population } from './population'
import { randomFrom, weighted } from './random'
import type { Rows } from './rows'

const today = day('2026-11-23')
const people = 12_000
const town = gathered(people, 7)
const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))

function gathered(size: number, seed: number): { [Table in keyof Rows]: Rows[Table][] } {
  const rows: { [Table in keyof Rows]: Rows[Table][] } = {
    agency: [],
    team: [],
    worker: [],
    teamManagement: [],
    family: [],
    person: [],
    familyMember: [],
    relationship: [],
    address: [],
    contact: [],
    episode: [],
    event: [],
  }
  for (const batch of population({ people: size, seed, today })) append(rows, batch.table, batch.rows)
  return rows
}

function append<Table extends keyof Rows>(
  rows: Record<Table, unknown[]>,
  table: Table,
  more: readonly unknown[],
) {
  for (const row of more) rows[table].push(row)
}

describe('an invented town', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(gathered(500, 1)).toEqual(gathered(500, 1))
    expect(gathered(500, 1).person[0]).not.toEqual(gathered(500, 2).person[0])
  })

  it('has exactly the people asked for, in the proportions measured elsewhere', () => {
    expect(town.person).toHaveLength(people)
    const perPerson = (rows: readonly unknown[]) => rows.length / people
    expect(perPerson(town.family)).toBeCloseTo(0.4, 1)
    expect(perPerson(town.contact)).toBeGreaterThan(0.57)
    expect(perPerson(town.contact)).toBeLessThan(0.65)
    expect(perPerson(town.episode)).toBeGreaterThan(0.23)
    expect(perPerson(town.episode)).toBeLessThan(0.27)
    expect(perPerson(town.event)).toBeGreaterThan(4.5)
    expect(perPerson(town.event)).toBeLessThan(5.5)
  })

  it('has about six open episodes in a hundred, and never two open in one family', () => {
    const open = town.episode.filter(({ closedAt }) => closedAt === null)
    expect(open.length / town.episode.length).toBeGreaterThan(0.045)
    expect(open.length / town.episode.length).toBeLessThan(0.08)
    expect(new Set(open.map(({ familyId }) => familyId)).size).toBe(open.length)
  })

  it('every open episode has a next date and every closed one a reason', () => {
    for (const { closedAt, nextOn, nextWhat, closureReason } of town.episode) {
      expect([nextOn !== null, nextWhat !== null, closureReason !== null]).toEqual(
        closedAt === null ? [true, true, false] : [false, false, true],
      )
    }
  })

  it('episodes of one family never overlap', () => {
    const byFamily = Map.groupBy(town.episode, ({ familyId }) => familyId)
    for (const episodes of byFamily.values()) {
      for (const [place, { openedAt }] of episodes.entries()) {
        const before = episodes[place - 1]
        if (before) expect((before.closedAt ?? '9') < openedAt).toBe(true)
      }
    }
  })

  it('every row points at rows that exist', () => {
    const [families, persons, workers, agencies] = [
      ids(town.family),
      ids(town.person),
      ids(town.worker),
      ids(town.agency),
    ]
    const [contacts, episodes] = [ids(town.contact), ids(town.episode)]
    for (const row of town.worker) expect(agencies.has(row.agencyId)).toBe(true)
    for (const row of town.person) expect(workers.has(row.createdBy)).toBe(true)
    for (const row of town.familyMember)
      expect(families.has(row.familyId) && persons.has(row.personId)).toBe(true)
    for (const row of town.relationship)
      expect(persons.has(row.fromPersonId) && persons.has(row.toPersonId)).toBe(true)
    for (const row of town.address) expect(families.has(row.familyId)).toBe(true)
    for (const row of town.contact)
      expect(families.has(row.familyId) && agencies.has(row.agencyId)).toBe(true)
    for (const row of town.episode)
      expect(contacts.has(row.contactId) && workers.has(row.holderId)).toBe(true)
    for (const row of town.event) expect(row.episodeId === null || episodes.has(row.episodeId)).toBe(true)
  })

  it('nothing has an id that another row of its table has', () => {
    for (const rows of Object.values(town)) expect(ids(rows).size).toBe(rows.length)
  })

  it('nothing has happened after today, and nobody was written down before they could be', () => {
    for (const { happenedOn } of town.event) expect(happenedOn <= today).toBe(true)
    for (const { recordedAt } of town.contact)
      expect(dayFromInstant(new Date(recordedAt)) <= today).toBe(true)
    for (const { bornOn, dueOn } of town.person) {
      expect(bornOn === null || bornOn <= today).toBe(true)
      expect(dueOn === null || dueOn > today).toBe(true)
    }
    const created = new Map(town.family.map(({ id, createdAt }) => [id, createdAt]))
    for (const { familyId, recordedAt } of town.contact)
      expect((created.get(familyId) ?? '9') < recordedAt).toBe(true)
  })

  it('has one to six children in every whole family', () => {
    const children = Map.groupBy(
      town.familyMember.filter(({ part }) => part === 'child'),
      ({ familyId }) => familyId,
    )
    for (const { id } of town.family.slice(0, -1)) {
      const count = children.get(id)?.length ?? 0
      expect(count >= 1 && count <= 6).toBe(true)
    }
  })

  it('has names from many places, a few common surnames and a long tail', () => {
    const surnames = Map.groupBy(town.person, ({ fullName }) => fullName.split(' ').at(-1))
    expect(surnames.size).toBeGreaterThan(people / 10)
    for (const known of ['Smith', 'Khan', 'Singh', 'Nowak', 'Popescu', 'Osei'])
      expect(surnames.has(known)).toBe(true)
    const most = Math.max(...[...surnames.values()].map((bearers) => bearers.length))
    expect(most / people).toBeLessThan(0.03)
  })
})

describe('nobody in it exists', () => {
  it('NHS numbers are valid, of the range kept for tests, and each is one person’s', () => {
    const numbers = town.person.flatMap(({ nhsNumber }) => nhsNumber ?? [])
    for (const number of numbers) expect(parseNhsNumber(number)?.startsWith('999')).toBe(true)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length / people).toBeGreaterThan(0.75)
  })

  it('the whole range of test numbers is used once before it runs out', () => {
    const seen = new Set(Array.from({ length: 200_000 }, (_, n) => nthTestNhsNumber(n * 5)).filter(Boolean))
    expect(seen.size).toBeGreaterThan(180_000)
    expect(nthTestNhsNumber(1_000_000)).toBeUndefined()
  })

  it('pupil numbers are valid and each is one child’s; postcodes are of an area there is none of', () => {
    const upns = town.person.flatMap(({ upn }) => upn ?? [])
    for (const upn of upns) expect(parseUpn(upn)).toBe(upn)
    expect(new Set(upns).size).toBe(upns.length)
    expect(nthUpn(1_234_567, 2031)).toMatch(/^[A-Z]001323431567$/)
    for (const { postcode } of town.address) {
      expect(postcode).toMatch(/^AS[1-9] \d[A-Z]{2}$/)
      expect(parsePostcode(postcode)).toBe(postcode)
    }
  })

  it('e-mail and telephone are of the kinds kept for stories', () => {
    for (const { email } of town.worker) expect(email).toMatch(/@ashmere\.example$/)
    for (const { phone } of town.agency) expect(phone).toMatch(/^01632 960 \d{3}$/)
  })
})

describe('chance', () => {
  it('comes up in proportion to the weights', () => {
    const draw = weighted([
      ['often', 3],
      ['seldom', 1],
    ])
    const random = randomFrom(1, 1)
    const often = Array.from({ length: 10_000 }, () => draw(random)).filter(
      (drawn) => drawn === 'often',
    ).length
    expect(often / 10_000).toBeCloseTo(0.75, 1)
  })
  it('of two streams is not the same', () => {
    expect(randomFrom(1, 1).next()).not.toBe(randomFrom(1, 2).next())
    expect(() => weighted([])).toThrow(RangeError)
  })
})
