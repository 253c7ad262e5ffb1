import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { endManager } from '@/lib/agency/commands/end-manager'
import { teamCaseload } from '@/lib/caseload/queries/team-caseload'
import { newId } from '@/lib/db/id'
import { familyPage } from '@/lib/family/queries/family-page'
import { answerLook } from '@/lib/look/commands/answer-look'
import { findQuestions } from '@/lib/look/find-questions'
import { lookToAsk } from '@/lib/look/queries/look'
import { looksToAsk } from '@/lib/look/queries/to-ask'
import { whoAsksAboutLooks } from '@/lib/look/queries/who-asks'
import type { LookQuestion, LookRuleName } from '@/lib/look/types'
import { tooFewAskWords } from '@/lib/look/words'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { managements, teams } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const joseph = signedIn('joseph')
const marcus = signedIn('marcus')
const nadia = signedIn('nadia')
const now = new Date()

const find = () => asOwner((owner) => findQuestions(owner))

/** What a manager is asked to ask about, of one person and for one reason. */
async function listed(manager: Actor, who: Actor, rule: LookRuleName): Promise<readonly LookQuestion[]> {
  const { waiting } = await looksToAsk(manager, {}, { now })
  return waiting.filter((look) => look.who === who.name && look.rule === rule)
}

describe('a look that is worth a question', () => {
  it('is listed for the manager of whoever looked, and for nobody else: never for themselves', async () => {
    const family = await aFamily(helen, { name: 'Marsh', children: ['Poppy Marsh'] })
    const { familyId } = family
    await anEpisode(helen, family)
    await familyPage(helen, { familyId }, { now })
    await find()
    expect(await listed(marcus, helen, 'same-surname')).toMatchObject([{ family: { id: familyId } }])
    expect(await listed(nadia, helen, 'same-surname')).toEqual([])
    await expect(looksToAsk(helen, {}, { now })).rejects.toBeInstanceOf(NotAllowed)
    const caseload = await teamCaseload(marcus, {}, { now })
    expect(caseload.looksToAsk).toBe((await looksToAsk(marcus, {}, { now })).waiting.length)
  })

  it('does not name the family to a manager who may not know of it', async () => {
    const { familyId } = await aFamily(joseph, { name: 'Adeyemi', children: ['Tobi Adeyemi'] })
    await familyPage(joseph, { familyId }, { now })
    await find()
    const looks = await listed(marcus, joseph, 'same-surname')
    expect(looks).toMatchObject([{ family: 'unseen' }])
    expect(JSON.stringify(looks)).not.toContain(familyId)
  })

  it('is asked of a manager by another manager: nobody is asked by themselves', async () => {
    const { familyId } = await aFamily(marcus, { name: 'Bell', children: ['Una Bell'] })
    await familyPage(marcus, { familyId }, { now })
    await find()
    expect(await listed(marcus, marcus, 'same-surname')).toEqual([])
    const [look] = await listed(nadia, marcus, 'same-surname')
    expect(look).toBeDefined()
    const questionId = look?.id ?? ''
    await expect(lookToAsk(marcus, { questionId }, { now })).rejects.toBeInstanceOf(NotFound)
    await expect(
      answerLook(marcus, { questionId, outcome: 'right', words: 'I am sure' }, { now }),
    ).rejects.toBeInstanceOf(NotFound)
    await expect(
      asOwner((owner) =>
        owner.query(
          `INSERT INTO look_answer (id, question_id, about_worker, outcome, words, answered_by, answered_at)
           SELECT $1, id, worker_id, 'right', 'Words', worker_id, now() FROM look_question WHERE id = $2`,
          [newId(), questionId],
        ),
      ),
    ).rejects.toThrow('takes two people')
  })

  it('is opened and answered only by somebody who has just proved who they are, once, and kept', async () => {
    const questionId = (await listed(marcus, helen, 'same-surname'))[0]?.id ?? ''
    const stale = { ...marcus, freshAt: new Date(now.getTime() - 3_600_000) }
    await expect(looksToAsk(stale, {}, { now })).rejects.toBeInstanceOf(FreshSignInNeeded)
    const answer = { questionId, outcome: 'right' as const, words: 'No relation: she teaches the child' }
    await expect(answerLook(stale, answer, { now })).rejects.toBeInstanceOf(FreshSignInNeeded)
    await answerLook(marcus, answer, { now })
    await expect(answerLook(marcus, answer, { now })).rejects.toBeInstanceOf(NotFound)
    expect((await lookToAsk(marcus, { questionId }, { now })).answer).toMatchObject({ words: answer.words })
    for (const words of ["UPDATE look_answer SET words = 'x'", 'DELETE FROM look_question'])
      await expect(asOwner((owner) => owner.query(words))).rejects.toThrow('is only added to')
    const { rows } = await asOwner((owner) =>
      owner.query("SELECT DISTINCT event FROM audit_event WHERE event LIKE 'look%' ORDER BY 1"),
    )
    expect(rows.map(({ event }) => event)).toEqual(['look-answered', 'look-viewed', 'looks-listed'])
  })

  it('is not asked about again while it waits, nor once it was answered, and no entry is counted twice', async () => {
    const counts = () =>
      asOwner(async (owner) =>
        (await owner.query('SELECT count(*)::int, sum(looks)::int AS looks FROM look_day')).rows.at(0),
      )
    await find()
    const before = await counts()
    const questions = (await looksToAsk(marcus, {}, { now })).waiting.length
    await asOwner((owner) => owner.query('UPDATE look_mark SET seq = (SELECT seq FROM audit_head)'))
    await find()
    expect(await counts()).toEqual(before)
    expect((await looksToAsk(marcus, {}, { now })).waiting.length).toBe(questions)
  })
})

describe('a try at a record that is not there for somebody', () => {
  it('is written down alike whether there is such a record or not, and listed when it was kept from them', async () => {
    const family = await aFamily(helen, { name: 'Quince' })
    await anEpisode(helen, family)
    await restrictFamily(helen, {
      familyId: family.familyId,
      reason: 'staff-family',
      why: 'Her aunt works at the hub',
      people: [marcus.workerId],
      reviewOn: '2099-01-01',
    })
    const never = newId()
    for (const familyId of [never, family.familyId])
      await expect(familyPage(joseph, { familyId }, { now })).rejects.toBeInstanceOf(NotFound)
    const { rows } = await asOwner((owner) =>
      owner.query(
        `SELECT subject_id, family_id, actor_id, details FROM audit_event WHERE event = 'refused' ORDER BY seq DESC LIMIT 2`,
      ),
    )
    const alike = {
      family_id: null,
      actor_id: joseph.workerId,
      details: { asked: 'family.page', why: 'not-there-for-them' },
    }
    expect(rows).toEqual([
      { subject_id: family.familyId, ...alike },
      { subject_id: never, ...alike },
    ])
    await find()
    expect(await listed(marcus, joseph, 'nothing-there')).toMatchObject([{ facts: { tries: 2 } }])
  })
})

describe('many records in an hour', () => {
  it('are opened one a minute from the sixtieth on, and never one’s own, nor one that is open already', {
    timeout: 240_000,
  }, async () => {
    const grace = signedIn('grace')
    const many = await familiesOfTheMash(grace, 62)
    const later = (seconds: number) => ({ now: new Date(now.getTime() + seconds * 1000) })
    for (const familyId of many.slice(0, 60)) await familyPage(grace, { familyId }, later(1))
    const [first = '', next = '', taken = ''] = [many[0], many[60], many[61]]

    await expect(familyPage(grace, { familyId: next }, later(2))).rejects.toMatchObject({ name: 'SlowDown' })

    await expect(familyPage(grace, { familyId: first }, later(3)), 'open already').resolves.toBeDefined()
    const own = await aFamily(grace, { name: 'Ownfold' })
    await expect(familyPage(grace, { familyId: own.familyId }, later(3)), 'her own').resolves.toBeDefined()
    await take(grace, taken)
    await expect(
      familyPage(grace, { familyId: taken }, later(4)),
      'a request she took',
    ).resolves.toBeDefined()
    await expect(familyPage(grace, { familyId: next }, later(90)), 'a minute later').resolves.toBeDefined()

    await find()
    const lists = [await listed(marcus, grace, 'asked-to-wait'), await listed(nadia, grace, 'asked-to-wait')]
    for (const looks of lists) expect(looks).toMatchObject([{ facts: { times: 1 } }])
  })
})

describe('a partnership with one manager', () => {
  it('is told that nobody can ask about that manager, until there is a second', async () => {
    const iris = signedIn('iris')
    expect(tooFewAskWords(await whoAsksAboutLooks(iris, {}))).toBeUndefined()
    expect((await looksToAsk(marcus, {}, { now })).anotherAsks).toBe(true)
    const later = { now: new Date(Date.now() + 1_000) }
    await endManager(iris, { teamId: teams.canalSide.id, managementId: managements[1].id }, later)
    const after = { now: new Date(Date.now() + 2_000) }
    const names = await whoAsksAboutLooks(iris, {}, after)
    expect(names).toEqual([marcus.name])
    expect(tooFewAskWords(names)).toContain(`${marcus.name} is the only manager`)
    expect((await looksToAsk(marcus, {}, after)).anotherAsks).toBe(false)
    expect(tooFewAskWords([])).toContain('Nobody manages a team')
    await expect(whoAsksAboutLooks(marcus, {})).rejects.toBeInstanceOf(NotAllowed)
  })
})

/** Families that came to the MASH, and that its people see all together. */
async function familiesOfTheMash({ workerId, agencyId }: Actor, howMany: number): Promise<string[]> {
  const ids = Array.from({ length: howMany }, newId)
  await asOwner(async (owner) => {
    await owner.query(
      `INSERT INTO family (id, name, created_by, created_at) SELECT id, 'Many', $2, now() FROM unnest($1::uuid[]) AS id`,
      [ids, workerId],
    )
    await owner.query(
      `INSERT INTO family_access (id, family_id, agency_id, relation, from_at)
       SELECT gen_random_uuid(), id, $2, 'triage', now() FROM unnest($1::uuid[]) AS id`,
      [ids, agencyId],
    )
  })
  return ids
}

async function take({ workerId, agencyId }: Actor, familyId: string): Promise<void> {
  await asOwner(async (owner) => {
    const contactId = newId()
    await owner.query(
      `INSERT INTO contact (id, reference, family_id, recorded_by, agency_id, recorded_at, danger_now, working_well, worried_about)
       VALUES ($1, 'M-1', $2, $3, $4, now(), false, 'Words', 'Words')`,
      [contactId, familyId, workerId, agencyId],
    )
    await owner.query(
      `INSERT INTO mash_request (id, contact_id, family_id, sent_by, sent_at, urgency, due_at, what_is_asked, taken_by, taken_at)
       VALUES ($1, $2, $3, $4, now(), 'one-day', now(), 'Words', $4, now())`,
      [newId(), contactId, familyId, workerId],
    )
  })
}
