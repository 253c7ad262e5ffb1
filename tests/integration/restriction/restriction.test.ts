import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { whyICanSee } from '@/lib/access/queries/why-i-can-see'
import { whoLooked } from '@/lib/audit/queries/who-looked'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { myFamilies } from '@/lib/caseload/queries/my-families'
import { teamCaseload } from '@/lib/caseload/queries/team-caseload'
import { timeline } from '@/lib/chronology/queries/timeline'
import { newId } from '@/lib/db/id'
import { familyPage } from '@/lib/family/queries/family-page'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { emptyFindForm } from '@/lib/person/find-form'
import { findPeople } from '@/lib/person/queries/find-people'
import { matchesWaiting } from '@/lib/person/queries/matches-waiting'
import { answerLift } from '@/lib/restriction/commands/answer-lift'
import { askLift } from '@/lib/restriction/commands/ask-lift'
import { namePeople } from '@/lib/restriction/commands/name-people'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { restrictionOfFamily } from '@/lib/restriction/queries/restriction'
import { workers } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const joseph = signedIn('joseph')
const lena = signedIn('lena')
const now = new Date()
const reviewOn = addDays(dayFromInstant(now), 90)

/** A family Helen looks after, whose agency Joseph's is, with Marcus managing her team. */
async function helpedFamily(name: string) {
  const family = await aFamily(helen, { name, children: [`Ada ${name}`, `Ola ${name}`] })
  await anEpisode(helen, family)
  await agreeTo(helen, family.familyId, joseph.agencyId)
  return family
}

const asked = (familyId: string, people: string[]) => ({
  familyId,
  reason: 'staff-family' as const,
  why: 'The mother works at the hub',
  people,
  reviewOn,
})

/** Everything somebody could be told of a family, but for its own pages. */
async function everyList(actor: Actor, name: string): Promise<string> {
  const lists = [
    await myFamilies(actor, {}),
    actor.work === 'manager' ? await teamCaseload(actor, {}) : [],
    { ...(await findPeople(actor, { ...emptyFindForm, name: `Ada ${name}` })), soughtInWords: '' },
    actor.work === 'hub' ? await matchesWaiting(actor, {}) : [],
  ]
  return JSON.stringify(lists)
}

describe('a restricted family', () => {
  let familyId = ''
  beforeAll(async () => {
    familyId = (await helpedFamily('Quillfeather')).familyId
  })

  it('was there for its team’s manager and an agreed agency before', async () => {
    expect(await everyList(marcus, 'Quillfeather')).toContain('Quillfeather')
    await expect(familyPage(joseph, { familyId })).resolves.toMatchObject({ sees: 'named-person' })
  })

  it('is not there at all for anybody who is not named: pages, lists, counts, search, trail', async () => {
    await restrictFamily(helen, asked(familyId, [workers.amina.id]))
    for (const actor of [marcus, joseph, signedIn('grace')]) {
      for (const operation of [familyPage, timeline, whoLooked, whyICanSee, restrictionOfFamily])
        await expect(operation(actor, { familyId })).rejects.toBeInstanceOf(NotFound)
      expect(await everyList(actor, 'Quillfeather')).not.toContain('uillfeather')
    }
    expect((await auditOf(familyId))[0]?.event).toBe('family-restricted')
  })

  it('answers a manager who may not know of it in the same words as a family that never was', async () => {
    const words = async (id: string) =>
      familyPage(marcus, { familyId: id }).catch((refusal: Error) => `${refusal.name}: ${refusal.message}`)
    expect(await words(familyId)).toBe(await words(newId()))
  })

  it('is there for those named who also work with it, and being named alone opens nothing', async () => {
    await expect(familyPage(helen, { familyId })).resolves.toMatchObject({ sees: 'record' })
    await expect(familyPage(signedIn('amina'), { familyId })).rejects.toBeInstanceOf(NotFound)
    const { restriction } = await restrictionOfFamily(helen, { familyId })
    expect(restriction?.named.map(({ name, worksWithFamily }) => [name, worksWithFamily])).toEqual([
      ['Amina Yusuf', false],
      ['Helen Marsh', true],
    ])
  })

  it('shows only people by name as those who can see it', async () => {
    const { canSee, isRestricted } = await whoLooked(helen, { familyId })
    expect(isRestricted).toBe(true)
    expect(new Set(canSee.map(({ who }) => who))).toEqual(new Set(['Helen Marsh, Oakfield Primary School']))
  })

  it('opens to somebody added by name, and shuts when they are taken out', async () => {
    await namePeople(helen, { familyId, people: [workers.marcus.id], reviewOn })
    await expect(familyPage(marcus, { familyId })).resolves.toMatchObject({ sees: 'record' })
    await namePeople(marcus, { familyId, people: [workers.helen.id, workers.grace.id], reviewOn })
    await expect(namePeople(marcus, { familyId, people: [workers.grace.id], reviewOn })).rejects.toThrow(
      'Helen Marsh looks after this family’s plan',
    )
    await namePeople(helen, { familyId, people: [workers.amina.id], reviewOn })
    await expect(familyPage(marcus, { familyId })).rejects.toBeInstanceOf(NotFound)
  })

  it('is opened again only by two people, each of whom has just proved who they are', async () => {
    await namePeople(helen, { familyId, people: [workers.marcus.id], reviewOn })
    const stale = (actor: Actor) => ({ ...actor, freshAt: new Date(now.getTime() - 3_600_000) })
    await expect(askLift(stale(helen), { familyId, why: 'She left the hub' })).rejects.toBeInstanceOf(
      FreshSignInNeeded,
    )
    await expect(answerLift(marcus, { familyId, answer: 'lift' })).rejects.toThrow('Nobody has asked')
    await askLift(helen, { familyId, why: 'She left the hub' })
    await expect(answerLift(helen, { familyId, answer: 'lift' })).rejects.toThrow(
      'somebody else who is named',
    )
    await expect(answerLift(joseph, { familyId, answer: 'lift' })).rejects.toBeInstanceOf(NotFound)
    await expect(answerLift(stale(marcus), { familyId, answer: 'lift' })).rejects.toBeInstanceOf(
      FreshSignInNeeded,
    )
    expect((await myNotices(marcus, {})).map(({ kind }) => kind)).toContain('restriction-lift-asked')
    await answerLift(marcus, { familyId, answer: 'keep' })
    await expect(familyPage(joseph, { familyId })).rejects.toBeInstanceOf(NotFound)
    await askLift(helen, { familyId, why: 'She has left the hub for good' })
    await answerLift(marcus, { familyId, answer: 'lift' })
    await expect(familyPage(joseph, { familyId })).resolves.toMatchObject({ sees: 'named-person' })
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('restriction-lift-answered')
  })

  it('cannot be lifted by one person even with the database’s own hands on the row', async () => {
    const one = await helpedFamily('Pettigrew')
    await restrictFamily(helen, asked(one.familyId, [workers.marcus.id]))
    await expect(
      asOwner((owner) =>
        owner.query('UPDATE family_restriction SET lifted_by = $1, lifted_at = now() WHERE family_id = $2', [
          helen.workerId,
          one.familyId,
        ]),
      ),
    ).rejects.toThrow('lifted_by_a_second_person')
  })
})

describe('restricting a family', () => {
  it('is for those who lead the help and their manager, and never leaves the plan with nobody', async () => {
    const { familyId } = await helpedFamily('Ravenscroft')
    await expect(restrictFamily(signedIn('ben'), asked(familyId, []))).rejects.toBeInstanceOf(NotFound)
    await expect(restrictFamily(joseph, asked(familyId, [workers.helen.id]))).rejects.toBeInstanceOf(
      NotAllowed,
    )
    await expect(restrictFamily(helen, asked(familyId, []))).rejects.toThrow(
      'lifting a restriction takes two',
    )
    await expect(restrictFamily(marcus, asked(familyId, [workers.amina.id]))).rejects.toThrow(
      'Helen Marsh looks after this family’s plan',
    )
    await expect(
      restrictFamily(helen, { ...asked(familyId, [workers.marcus.id]), reviewOn: dayFromInstant(now) }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await restrictFamily(marcus, asked(familyId, [workers.helen.id]))
    await expect(restrictFamily(marcus, asked(familyId, [workers.helen.id]))).rejects.toThrow('already')
  })

  it('takes what the hub was asked about its people out of the hub’s list, for whoever is not named', async () => {
    const first = await aFamily(helen, { name: 'Ashgrove', children: ['Tamsin Ashgrove'] })
    const second = await aFamily(signedIn('ben'), { name: 'Ashgrove', children: ['Tamsin Ashgrove'] })
    const [person = '', other = ''] = [second.children[0], first.children[0]]
    await asOwner((owner) =>
      owner.query(
        `INSERT INTO possible_match (id, person_id, other_person_id, closeness, reasons, raised_by, raised_at)
         VALUES ($1, $2, $3, 'very-likely', '{name}', $4, now())`,
        [newId(), person, other, signedIn('ben').workerId],
      ),
    )
    const before = await matchesWaiting(lena, {})
    expect(JSON.stringify(before)).toContain('Tamsin Ashgrove')
    await restrictFamily(helen, asked(first.familyId, [workers.marcus.id]))
    const after = await matchesWaiting(lena, {})
    expect(JSON.stringify(after)).not.toContain('Tamsin Ashgrove')
    expect(after.waiting).toBe(before.waiting - 1)
  })
})
