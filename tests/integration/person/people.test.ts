import { describe, expect, it } from 'vitest'
import { changeNow } from '@/lib/family/commands/change-now'
import { recordAddress } from '@/lib/family/commands/record-address'
import { relatePeople } from '@/lib/family/commands/relate-people'
import { familyEarlier } from '@/lib/family/queries/family-earlier'
import { familyNow } from '@/lib/family/queries/family-now'
import { familyPeople } from '@/lib/family/queries/family-people'
import { personOfFamily } from '@/lib/family/queries/person-of-family'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { addPerson } from '@/lib/person/commands/add-person'
import { changePerson } from '@/lib/person/commands/change-person'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, signedIn } from '../../support/world'

const helen = signedIn('helen')
const stranger = signedIn('ben')
const karen = signedIn('karen')
const now = new Date('2026-11-23T10:00:00Z')
const nan = {
  details: { fullName: 'Pauline Tester', protectedContact: false },
  part: 'carer' as const,
  relationship: 'Nan',
}

describe('the people of a family', () => {
  it('can be added to, with everything written as given and in the trail', async () => {
    const { familyId } = await aFamily(helen)
    const { personId } = await addPerson(
      helen,
      {
        familyId,
        ...nan,
        details: {
          ...nan.details,
          nhsNumber: '999 000 0018',
          interpreterNeeded: true,
          spokenLanguage: 'Polski',
          ethnicity: 'WOTH',
        },
      },
      { now },
    )
    const { person } = await personOfFamily(helen, { familyId, personId }, { now })
    expect(person).toMatchObject({
      nhsNumber: '9990000018',
      interpreterNeeded: true,
      spokenLanguage: 'Polski',
      livesHere: undefined,
    })
    expect((await auditOf(familyId)).map(({ event }) => event)).toEqual(
      expect.arrayContaining(['person-added', 'people-viewed']),
    )
  })

  it('refuse a number whose check digit is wrong', async () => {
    const { familyId } = await aFamily(helen)
    const slip = { ...nan.details, nhsNumber: '999 000 0019' }
    await expect(addPerson(helen, { familyId, ...nan, details: slip }, { now })).rejects.toBeInstanceOf(
      InvalidInput,
    )
  })

  it('are changed by one writer at a time', async () => {
    const { familyId, children } = await aFamily(helen)
    const personId = children[0] ?? ''
    const change = {
      familyId,
      personId,
      version: 1,
      details: { fullName: 'Ada Tester-Jones', protectedContact: false },
      part: 'child' as const,
    }
    await changePerson(helen, change, { now })
    await expect(changePerson(helen, change, { now })).rejects.toBeInstanceOf(ChangedMeanwhile)
    expect((await personOfFamily(helen, { familyId, personId }, { now })).person).toMatchObject({
      fullName: 'Ada Tester-Jones',
      version: 2,
    })
  })

  it('of another family cannot be reached through this one', async () => {
    const [one, other] = [await aFamily(helen), await aFamily(helen)]
    const personId = other.children[0] ?? ''
    await expect(personOfFamily(helen, { familyId: one.familyId, personId }, { now })).rejects.toBeInstanceOf(
      NotFound,
    )
    const ties = [{ otherId: personId, choice: 'sibling' as const }]
    await expect(
      relatePeople(helen, { familyId: one.familyId, personId: one.children[0] ?? '', ties }, { now }),
    ).rejects.toBeInstanceOf(NotFound)
  })

  it('are for nobody outside, and are not changed by somebody who may only know of the help', async () => {
    const { familyId } = await aFamily(helen)
    await expect(addPerson(stranger, { familyId, ...nan }, { now })).rejects.toBeInstanceOf(NotFound)
    await agreeTo(helen, familyId, karen.agencyId)
    await expect(addPerson(karen, { familyId, ...nan }, { now })).rejects.toBeInstanceOf(NotAllowed)
    await expect(familyPeople(karen, { familyId }, { now })).rejects.toBeInstanceOf(NotAllowed)
  })
})

describe('who people are to each other', () => {
  it('is said from either side, with parental responsibility yes, no or not asked', async () => {
    const { familyId, children, adults } = await aFamily(helen)
    const [ada = '', ola = ''] = children
    const rae = adults[0] ?? ''
    await relatePeople(
      helen,
      {
        familyId,
        personId: rae,
        ties: [
          { otherId: ada, choice: 'parent', parentalResponsibility: true },
          { otherId: ola, choice: 'parent' },
        ],
      },
      { now },
    )
    await relatePeople(
      helen,
      { familyId, personId: ada, ties: [{ otherId: ola, choice: 'sibling' }] },
      { now },
    )
    const { relationships } = await familyPeople(helen, { familyId }, { now })
    expect(relationships).toEqual(
      expect.arrayContaining([
        { from: rae, to: ada, kind: 'parent', parentalResponsibility: true, untilOn: undefined },
        { from: rae, to: ola, kind: 'parent', parentalResponsibility: undefined, untilOn: undefined },
        expect.objectContaining({ from: ada, to: ola, kind: 'sibling' }),
      ]),
    )
  })

  it('is put right by ending what was recorded, and can come back', async () => {
    const { familyId, children, adults } = await aFamily(helen)
    const [personId = '', otherId = ''] = [adults[0], children[0]]
    const say = (choice: 'parent' | 'grandparent') =>
      relatePeople(helen, { familyId, personId, ties: [{ otherId, choice }] }, { now })
    await say('parent')
    await say('grandparent')
    expect((await familyPeople(helen, { familyId }, { now })).relationships).toMatchObject([
      { kind: 'grandparent' },
    ])
    await say('parent')
    expect((await familyPeople(helen, { familyId }, { now })).relationships).toMatchObject([
      { kind: 'parent' },
    ])
  })
})

describe('where they live, and what is happening now', () => {
  it('keeps the old address, ended, when they move', async () => {
    const { familyId } = await aFamily(helen)
    const first = {
      familyId,
      lines: '1 Old Road',
      postcode: 'AS1 1AA',
      protected: false,
      movedFromBefore: false,
    }
    await recordAddress(helen, first, { now })
    await recordAddress(helen, { ...first, lines: '2 New Road', movedFromBefore: true }, { now })
    expect((await familyPeople(helen, { familyId }, { now })).addresses).toMatchObject([
      { lines: '2 New Road' },
    ])
    await expect(recordAddress(helen, { ...first, postcode: 'x' }, { now })).rejects.toBeInstanceOf(
      InvalidInput,
    )
  })

  it('is written by one person at a time, and strangers learn nothing', async () => {
    const { familyId } = await aFamily(helen)
    const { version } = await familyNow(helen, { familyId }, { now })
    const words = {
      familyId,
      version,
      name: 'Tester',
      happeningNow: 'Mornings are calmer.',
      goodToKnow: 'Text first.',
    }
    await changeNow(helen, words, { now })
    expect(await familyNow(helen, { familyId }, { now })).toMatchObject({
      happeningNow: 'Mornings are calmer.',
      version: 2,
    })
    await expect(changeNow(helen, words, { now })).rejects.toBeInstanceOf(ChangedMeanwhile)
    await expect(changeNow(stranger, words, { now })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('what was written before', () => {
  it('of a person is kept box by box, with who changed it and when', async () => {
    const { familyId, children } = await aFamily(helen, { now })
    const [personId = ''] = children
    const change = (version: number, school: string | undefined, at: string) =>
      changePerson(
        helen,
        {
          familyId,
          personId,
          version,
          details: { fullName: 'Ada Tester', bornOn: '2017-03-14', protectedContact: false, school },
          part: 'child',
          livesHere: true,
        },
        { now: new Date(at) },
      )
    await change(1, 'Millbrook Primary', '2026-11-20T10:00:00Z')
    await change(2, 'Canal Side Primary', '2026-11-23T10:00:00Z')
    const { earlier } = await personOfFamily(helen, { familyId, personId })
    expect(earlier.filter(({ box }) => box === 'school')).toMatchObject([
      { before: 'Millbrook Primary', by: 'Helen Marsh', on: '2026-11-23' },
      { before: undefined, by: 'Helen Marsh', on: '2026-11-20' },
    ])
    expect(earlier).toHaveLength(2)
  })

  it('of a family is kept to the letter, and nothing is kept when nothing changed', async () => {
    const { familyId } = await aFamily(helen, { now })
    const words = { familyId, name: 'Tester', locality: 'Millbrook' }
    await changeNow(helen, { ...words, version: 1, happeningNow: 'Hard.\n\n“But”  better 🌙' }, { now })
    await changeNow(helen, { ...words, version: 2, happeningNow: 'Hard.\n\n“But”  better 🌙' }, { now })
    await changeNow(helen, { ...words, version: 3 }, { now: new Date('2026-11-23T11:00:00Z') })
    expect((await familyEarlier(helen, { familyId })).earlier).toEqual([
      expect.objectContaining({ box: 'happeningNow', before: 'Hard.\n\n“But”  better 🌙' }),
      expect.objectContaining({ box: 'happeningNow', before: undefined }),
    ])
  })

  it('can be neither changed nor taken away', async () => {
    const { familyId } = await aFamily(helen, { now })
    await changeNow(helen, { familyId, version: 1, name: 'Tester', happeningNow: 'x' }, { now })
    for (const statement of ["UPDATE earlier_words SET before = 'y'", 'DELETE FROM earlier_words'])
      await expect(asOwner((owner) => owner.query(statement))).rejects.toThrow()
  })

  it('does not exist for a stranger, and is not for somebody with only an action', async () => {
    const { familyId } = await aFamily(helen, { now })
    await agreeTo(helen, familyId, karen.agencyId)
    await expect(familyEarlier(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(familyEarlier(karen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
  })
})
