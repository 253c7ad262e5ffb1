import { beforeAll, describe, expect, it, test } from 'vitest'
import { grantAccess } from '@/lib/access/grant'
import { inTransaction } from '@/lib/db/transaction'
import { recordFamily } from '@/lib/family/commands/record-family'
import { emptyFindForm, type FindForm } from '@/lib/person/find-form'
import { findPeople } from '@/lib/person/queries/find-people'
import { asOwner } from '../../support/owner'
import { agreeTo, signedIn } from '../../support/world'

const helen = signedIn('helen')
const ben = signedIn('ben')
const karen = signedIn('karen')
const now = new Date('2026-11-23T10:00:00Z')

let familyId = ''

beforeAll(async () => {
  const made = await recordFamily(
    helen,
    {
      children: [
        { fullName: 'Tyler Reid', bornOn: '2015-10-12', school: 'Oakfield Primary' },
        { fullName: 'Maisie Reid', bornOn: '2019-03-02' },
      ],
      adults: [
        { fullName: 'Siobhán O’Brien-Łuczak', kind: 'parent', looksAfter: true, bornOn: '1992-01-05' },
      ],
      address: { lines: '4 Larch Court\nMillbrook', postcode: 'AS1 2AB', protected: false },
    },
    { now },
  )
  familyId = made.familyId
  await recordFamily(
    ben,
    { children: [{ fullName: 'Tyler Reid', bornOn: '2015-10-12' }], adults: [] },
    { now },
  )
  await recordFamily(
    helen,
    {
      children: [{ fullName: 'Oscar Barnes', bornOn: '2022-05-05' }],
      adults: [],
      address: { lines: '9 Hidden Row', postcode: 'AS9 9ZZ', protected: true },
    },
    { now },
  )
})

describe('what finds Tyler Reid, 11', () => {
  test.each<[string, Partial<FindForm>]>([
    ['his name', { name: 'Tyler Reid' }],
    ['a nickname and a misspelt surname', { name: 'ty reed' }],
    ['the names the other way round', { name: 'reid tyler' }],
    ['one slip of the finger', { name: 'tylr reid' }],
    ['his first name and a rough age', { name: 'tyler', birth: '10' }],
    ['his date of birth alone', { birth: '12/10/2015' }],
    ['the street alone', { place: 'larch court' }],
    ['the postcode without its space', { place: 'as12ab' }],
    ['his school', { school: 'oakfield' }],
  ])('%s', async (_, form) => {
    expect(await found(form)).toContain('Tyler Reid')
  })
})

test('accents, hyphens and apostrophes need not be typed', async () => {
  expect(await found({ name: 'siobhan obrien luczak' })).toContain('Siobhán O’Brien-Łuczak')
})

test('a number finds one person, and its check digit catches a slip', async () => {
  await asOwner((owner) =>
    owner.query("UPDATE person SET nhs_number = '9990000018' WHERE full_name = 'Maisie Reid'"),
  )
  expect(await found({ number: '999 000 0018' })).toEqual(['Maisie Reid'])
  const slip = await findPeople(helen, { ...emptyFindForm, number: '999 000 0019' }, { now })
  expect(slip).toMatchObject({ kind: 'problems', problems: [{ field: 'number' }] })
})

it('shows only people of families one may see, whatever is typed', async () => {
  const result = await findPeople(
    helen,
    { ...emptyFindForm, name: 'Tyler Reid', birth: '12 10 2015' },
    { now },
  )
  expect(result.kind === 'found' && new Set(result.people.map((one) => one.familyId))).toEqual(
    new Set([familyId]),
  )
  const stranger = await findPeople(karen, { ...emptyFindForm, name: 'Tyler Reid' }, { now })
  expect(stranger).toMatchObject({ kind: 'found', people: [] })
})

it('stops at once for somebody who was excluded', async () => {
  await asOwner((owner) =>
    owner.query(
      `INSERT INTO family_access (id, family_id, worker_id, relation, from_at) VALUES (gen_random_uuid(), $1, $2, 'excluded', $3)`,
      [familyId, karen.workerId, now],
    ),
  )
  await inTransaction(helen, (tx) =>
    grantAccess(tx, { familyId, to: { workerId: karen.workerId }, relation: 'team-member', at: now }),
  )
  expect(await findPeople(karen, { ...emptyFindForm, name: 'Tyler Reid' }, { now })).toMatchObject({
    people: [],
  })
})

it('tells somebody who may only know of the help a name and an age, never the school or the street', async () => {
  const rob = signedIn('rob')
  await agreeTo(helen, familyId, rob.agencyId)
  const result = await findPeople(rob, { ...emptyFindForm, name: 'Tyler Reid' }, { now })
  expect(result).toMatchObject({
    people: [{ plainName: 'Tyler Reid', whereabouts: undefined }, { plainName: 'Maisie Reid' }],
  })
  expect(JSON.stringify(result)).not.toMatch(/Larch|Oakfield/)
  expect(await findPeople(rob, { ...emptyFindForm, place: 'larch court' }, { now })).toMatchObject({
    people: [],
  })
})

it('never finds anyone by a protected address, nor shows it', async () => {
  expect(await found({ place: 'AS9 9ZZ' })).toEqual([])
  expect(await found({ place: 'Hidden Row' })).toEqual([])
  expect(
    JSON.stringify(await findPeople(helen, { ...emptyFindForm, name: 'Oscar Barnes' }, { now })),
  ).not.toContain('Hidden')
})

it('says that nothing was typed, and what to type', async () => {
  expect(await findPeople(helen, emptyFindForm, { now })).toMatchObject({
    kind: 'problems',
    problems: [{ field: 'name', message: expect.stringContaining('at least one thing') }],
  })
})

it('keeps a record of the search without its words', async () => {
  await found({ name: 'Zebedee Quux' })
  const { rows } = await asOwner((owner) =>
    owner.query("SELECT details FROM audit_event WHERE event = 'people-searched' ORDER BY seq DESC LIMIT 1"),
  )
  expect(rows).toEqual([{ details: { by: ['name'], found: 0, purpose: 'finding' } }])
})

it('marks the letters that were typed, and says why it matched', async () => {
  const result = await findPeople(helen, { ...emptyFindForm, name: 'ty reed', birth: '11' }, { now })
  const [best] = result.kind === 'found' ? result.people : []
  expect(best?.name.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['Ty', 'Re'])
  expect(best).toMatchObject({ closeness: 'very-likely' })
  expect(best?.reasons.join(' ')).toContain('“Reid” sounds like “reed”')
})

it('finds the same people for somebody with very many families, who is searched by the indexes', async () => {
  const grace = signedIn('grace')
  await asOwner(async (owner) => {
    await owner.query(`INSERT INTO family (id, name, created_by, created_at)
      SELECT gen_random_uuid(), 'Filler', '${grace.workerId}', now() FROM generate_series(1, 420)`)
    await owner.query(`INSERT INTO family_access (id, family_id, worker_id, relation, from_at)
      SELECT gen_random_uuid(), id, '${grace.workerId}', 'triage', now() FROM family`)
  })
  for (const form of [
    { name: 'ty reed' },
    { name: 'Siobhan Lucak' },
    { birth: '2 3 2019' },
    { place: 'AS1 2AB' },
    { place: 'larch' },
  ]) {
    const wide = await findPeople(grace, { ...emptyFindForm, ...form }, { now })
    const names = wide.kind === 'found' ? wide.people.map(({ plainName }) => plainName) : []
    expect(names).toEqual(expect.arrayContaining(await found(form)))
  }
})

async function found(form: Partial<FindForm>): Promise<string[]> {
  const result = await findPeople(helen, { ...emptyFindForm, ...form }, { now })
  return result.kind === 'found' ? result.people.map(({ plainName }) => plainName) : []
}
