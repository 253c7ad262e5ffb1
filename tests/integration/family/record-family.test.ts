import { describe, expect, it } from 'vitest'
import { timeline } from '@/lib/chronology/queries/timeline'
import { inTransaction } from '@/lib/db/transaction'
import { recordFamily } from '@/lib/family/commands/record-family'
import { familyPeople } from '@/lib/family/queries/family-people'
import { InvalidInput, NotFound } from '@/lib/operation/refusal'
import { asOwner, auditOf } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const ben = signedIn('ben')
const now = new Date('2026-11-23T10:00:00Z')

const campbells = {
  children: [
    { fullName: 'Jayden Campbell', bornOn: '2017-02-03', school: 'Oakfield Primary' },
    { fullName: 'Baby Campbell', dueOn: '2027-02-14' },
  ],
  adults: [
    {
      fullName: 'Monique Campbell',
      kind: 'parent' as const,
      relationship: 'Mum',
      looksAfter: true,
      livesHere: true,
    },
    { fullName: 'Gloria Campbell', kind: 'grandparent' as const, relationship: 'Nan', looksAfter: false },
  ],
  address: { lines: '12 Orchard Road', postcode: 'as2 4cd', protected: true },
}

describe('writing a family down', () => {
  it('keeps everyone as written, with the children’s surname for the family and the postcode put straight', async () => {
    const { familyId } = await recordFamily(helen, campbells, { now })
    const view = await familyPeople(helen, { familyId })
    expect(view.familyName).toBe('Campbell')
    expect(view.members.map(({ fullName, part, livesHere }) => [fullName, part, livesHere])).toEqual([
      ['Jayden Campbell', 'child', true],
      ['Baby Campbell', 'child', true],
      ['Monique Campbell', 'parent', true],
      ['Gloria Campbell', 'other-adult', undefined],
    ])
    expect(view.addresses).toMatchObject([
      { lines: '12 Orchard Road', postcode: 'AS2 4CD', isProtected: true },
    ])
    expect((await timeline(helen, { familyId })).facts.map(({ kind }) => kind)).toEqual(['family-recorded'])
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('family-recorded')
  })

  it('never guesses parental responsibility: it is “not asked” until somebody asks', async () => {
    const { familyId } = await recordFamily(
      helen,
      {
        ...campbells,
        children: [{ fullName: 'Solo Hartley' }],
        adults: [{ ...gran, fullName: 'Ivy Hartley' }],
      },
      { now },
    )
    const { relationships, members } = await familyPeople(helen, { familyId })
    expect(relationships).toMatchObject([{ kind: 'grandparent' }])
    expect(relationships[0]?.parentalResponsibility).toBeUndefined()
    expect(members[1]?.part).toBe('carer')
  })

  it('is seen by whoever wrote it, and by nobody else', async () => {
    const { familyId } = await recordFamily(
      ben,
      { children: [{ fullName: 'Quiet Child' }], adults: [] },
      { now },
    )
    await expect(familyPeople(ben, { familyId })).resolves.toMatchObject({ familyId })
    await expect(familyPeople(helen, { familyId })).rejects.toBeInstanceOf(NotFound)
    expect(await inTransaction(helen, (tx) => tx.person.count({ where: { fullName: 'Quiet Child' } }))).toBe(
      0,
    )
  })

  it('pressed twice, is written down once', async () => {
    const press = { now, key: crypto.randomUUID() }
    const twins = { children: [{ fullName: 'Once Only' }], adults: [] }
    const [first, second] = [await recordFamily(helen, twins, press), await recordFamily(helen, twins, press)]
    expect(second).toEqual(first)
  })

  it('asks again about a birthday that has not come yet, beside the child it was typed for', async () => {
    const tomorrow = { children: [{ fullName: 'Not Yet', bornOn: '2026-12-24', row: 2 }], adults: [] }
    await expect(recordFamily(helen, tomorrow, { now })).rejects.toMatchObject({
      errors: [{ field: 'children.2.bornOn', message: expect.stringContaining('not born yet') }],
    })
  })

  it('needs a child, and a postcode that is one; then nothing at all is kept', async () => {
    await expect(recordFamily(helen, { children: [], adults: [] }, { now })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    const wrong = {
      children: [{ fullName: 'Half Done' }],
      adults: [],
      address: { lines: '1 Row', postcode: 'nonsense', protected: false },
    }
    await expect(recordFamily(helen, wrong, { now })).rejects.toBeInstanceOf(InvalidInput)
    const kept = await asOwner((owner) => owner.query("SELECT 1 FROM person WHERE full_name = 'Half Done'"))
    expect(kept.rowCount).toBe(0)
  })
})

describe('someone who may be known already', () => {
  const aliyah = { children: [{ fullName: 'Aliyah Nadeem', bornOn: '2016-06-06' }], adults: [] }

  it('is asked about before anything is saved, beside the row where they were typed', async () => {
    const { familyId } = await recordFamily(helen, aliyah, { now })
    const again = { ...aliyah, children: [{ fullName: 'Aaliyah Nadim', bornOn: '2016-06-06', row: 3 }] }
    const refused = await recordFamily(helen, again, { now }).catch((problem: unknown) => problem)
    expect(refused).toBeInstanceOf(InvalidInput)
    expect((refused as InvalidInput).errors).toMatchObject([
      {
        field: 'children.3.sameAs',
        offers: [
          { label: expect.stringContaining('Aliyah Nadeem'), href: `/families/${familyId}` },
          { value: 'new' },
        ],
      },
    ])
  })

  it('is the same person in both families when the writer says so', async () => {
    const known = await inTransaction(helen, (tx) =>
      tx.person.findFirstOrThrow({ where: { fullName: 'Aliyah Nadeem' } }),
    )
    const { familyId } = await recordFamily(
      helen,
      { ...aliyah, children: [{ ...aliyah.children[0], fullName: 'Aliyah Nadeem', sameAs: known.id }] },
      { now },
    )
    expect((await familyPeople(helen, { familyId })).members.map(({ id }) => id)).toEqual([known.id])
  })

  it('is someone else when the writer says so', async () => {
    const { familyId } = await recordFamily(
      helen,
      { ...aliyah, children: [{ fullName: 'Aliyah Nadeem', sameAs: 'new' }] },
      { now },
    )
    expect((await familyPeople(helen, { familyId })).members).toHaveLength(1)
  })

  it('cannot be a stranger brought in by their id', async () => {
    const { familyId } = await recordFamily(
      ben,
      { children: [{ fullName: 'Hidden Stranger' }], adults: [] },
      { now },
    )
    const stranger = (await familyPeople(ben, { familyId })).members[0]
    const pulled = { children: [{ fullName: 'Anyone', sameAs: stranger?.id ?? '' }], adults: [] }
    await expect(recordFamily(helen, pulled, { now })).rejects.toBeInstanceOf(NotFound)
  })
})

const gran = { kind: 'grandparent' as const, looksAfter: true }
