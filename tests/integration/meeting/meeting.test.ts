import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { saveMeetingDraft } from '@/lib/draft/commands/save-meeting-draft'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { namedPersonOfFamily } from '@/lib/lead-professional/queries/named-person'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { cancelMeeting } from '@/lib/meeting/commands/cancel-meeting'
import { moveMeeting } from '@/lib/meeting/commands/move-meeting'
import { recordMeeting } from '@/lib/meeting/commands/record-meeting'
import { recordReply } from '@/lib/meeting/commands/record-reply'
import { meetingForRecording } from '@/lib/meeting/queries/for-recording'
import { meetingToSee } from '@/lib/meeting/queries/meeting'
import { meetingsOfFamily } from '@/lib/meeting/queries/meetings'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { planOfFamily } from '@/lib/plan/queries/plan'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, type FamilyOfTest, signedIn } from '../../support/world'

const helen = signedIn('helen')
const joseph = signedIn('joseph')
const karen = signedIn('karen')
const marcus = signedIn('marcus')
const ben = signedIn('ben')

const today = dayFromInstant(new Date())
const nextOn = addDays(today, 49)

let reid: FamilyOfTest
let familyId: string
let rae: { personId: string }
let ada: { personId: string }

beforeEach(async () => {
  reid = await aFamily(helen)
  familyId = reid.familyId
  rae = { personId: reid.adults[0] ?? '' }
  ada = { personId: reid.children[0] ?? '' }
  await anEpisode(helen, reid)
  await agreeTo(helen, familyId, agencies.familyHub.id)
  for (const { workerId } of [joseph, karen]) await inviteWorker(helen, { familyId, workerId })
})

const arrange = async (on = today) =>
  (
    await arrangeMeeting(helen, {
      familyId,
      on,
      time: { hour: 0, minute: 5 },
      place: 'Oakfield Primary',
      people: [
        rae,
        { workerId: helen.workerId },
        { workerId: joseph.workerId },
        { workerId: karen.workerId },
      ],
    })
  ).meetingId
const see = (meetingId: string, who = helen) => meetingToSee(who, { familyId, meetingId })
const events = async () => (await auditOf(familyId)).map(({ event }) => event)
const nothingMore = {
  people: [],
  updates: [],
  points: [],
  outcomeScores: [],
  newOutcomes: [],
  actions: [],
}
const firstMeeting = (meetingId: string) => ({
  familyId,
  meetingId,
  version: 1,
  people: [
    { who: rae, came: 'here' as const, score: 4, oneHigher: 'If the wall was dry I would sleep' },
    { who: ada, came: 'sent-views' as const, score: 5 },
    { who: { workerId: joseph.workerId }, came: 'here' as const },
    { who: { workerId: karen.workerId }, came: 'not-here' as const },
  ],
  updates: [],
  points: [
    { kind: 'working-well' as const, words: 'Wednesdays are calm', who: rae },
    { kind: 'worried-about' as const, words: 'Mondays are hard', who: { workerId: joseph.workerId } },
    { kind: 'needs-to-happen' as const, words: 'A grown-up for the Monday walk', who: rae },
  ],
  outcomeScores: [],
  newOutcomes: [{ words: 'Calm mornings', voice: 'My tummy feels wobbly', voiceOf: ada.personId, score: 3 }],
  actions: [
    {
      words: 'Walk with Ada on Mondays',
      owner: { workerId: joseph.workerId },
      dueOn: addDays(today, 20),
      helpsWith: { newOutcome: 0 },
    },
    { words: 'Keep Saturdays for football', owner: rae, dueOn: addDays(today, 10) },
  ],
  next: { on: nextOn, time: { hour: 15, minute: 30 }, place: 'Oakfield Primary' },
  lastWord: 'Thank you for listening',
})

describe('arranging a family meeting', () => {
  it('invites the people chosen, the family first, and becomes the family’s next date', async () => {
    const meetingId = await arrange(addDays(today, 2))
    const { people, status, number } = await see(meetingId)
    expect(people.map(({ name }) => name)).toEqual([
      'Rae Tester',
      'Helen Marsh',
      'Joseph Adeyemi',
      'Karen Whitlock',
    ])
    expect([status, number]).toEqual(['to-come', 1])
    expect(await events()).toContain('meeting-arranged')
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT next_on::text, next_what FROM caseload_entry WHERE family_id = $1', [familyId]),
    )
    expect(rows).toEqual([{ next_on: addDays(today, 2), next_what: 'meeting' }])
  })

  it('needs somebody to come, a place, and a day that can be meant', async () => {
    const input = { familyId, on: today, time: { hour: 15, minute: 0 }, place: 'School', people: [rae] }
    await expect(arrangeMeeting(helen, { ...input, people: [] })).rejects.toThrow(InvalidInput)
    await expect(arrangeMeeting(helen, { ...input, place: '' })).rejects.toThrow(InvalidInput)
    await expect(arrangeMeeting(helen, { ...input, on: addDays(today, 3650) })).rejects.toThrow(InvalidInput)
    const other = await aFamily(helen, { name: 'Other' })
    const theirs = { personId: other.children[0] ?? '' }
    await expect(arrangeMeeting(helen, { ...input, people: [theirs] })).rejects.toThrow(InvalidInput)
    await expect(arrangeMeeting(ben, input)).rejects.toThrow(NotFound)
    await expect(arrangeMeeting(karen, input)).rejects.toThrow(NotAllowed)
    await expect(arrangeMeeting(marcus, input)).rejects.toThrow(NotAllowed)
  })
})

describe('an invitation', () => {
  it('shows somebody without the family’s agreement when and where, and their own line only', async () => {
    const meetingId = await arrange(addDays(today, 2))
    const seen = await see(meetingId, karen)
    expect(seen).toMatchObject({ isInvitationOnly: true, place: 'Oakfield Primary', canRecord: false })
    expect(seen.people.map(({ name }) => name)).toEqual(['Karen Whitlock'])
    await expect(meetingsOfFamily(karen, { familyId })).rejects.toThrow(NotAllowed)
    await expect(see(meetingId, ben)).rejects.toThrow(NotFound)
  })

  it('is answered by the one invited, or by whoever writes up the meeting', async () => {
    const meetingId = await arrange(addDays(today, 2))
    const { people } = await see(meetingId)
    const rowOf = (name: string) => people.find((one) => one.name === name)?.id ?? ''
    const reply = { familyId, meetingId, reply: 'coming' as const }
    await recordReply(karen, { ...reply, meetingPersonId: rowOf('Karen Whitlock') })
    await recordReply(helen, { ...reply, meetingPersonId: rowOf('Rae Tester'), reply: 'not-coming' })
    expect((await see(meetingId)).people.map((one) => one.reply)).toEqual([
      'not-coming',
      undefined,
      undefined,
      'coming',
    ])
    await expect(recordReply(karen, { ...reply, meetingPersonId: rowOf('Joseph Adeyemi') })).rejects.toThrow(
      NotAllowed,
    )
    await expect(recordReply(ben, { ...reply, meetingPersonId: rowOf('Rae Tester') })).rejects.toThrow(
      NotFound,
    )
    await expect(recordReply(helen, { ...reply, meetingPersonId: meetingId })).rejects.toThrow(NotFound)
    expect(await events()).toContain('meeting-reply-recorded')
  })
})

describe('cancelling a meeting', () => {
  it('keeps the reason, and the next date is worked out again', async () => {
    const meetingId = await arrange(addDays(today, 2))
    await cancelMeeting(helen, { familyId, meetingId, version: 1, why: 'Rae is poorly' })
    expect(await see(meetingId)).toMatchObject({ status: 'cancelled', cancelledWhy: 'Rae is poorly' })
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT next_what FROM caseload_entry WHERE family_id = $1', [familyId]),
    )
    expect(rows).toEqual([{ next_what: 'lead-professional-due' }])
    await expect(recordMeeting(helen, { ...firstMeeting(meetingId), version: 2 })).rejects.toThrow(
      ChangedMeanwhile,
    )
  })

  it('needs a reason and somebody who may', async () => {
    const meetingId = await arrange(addDays(today, 2))
    const input = { familyId, meetingId, version: 1, why: 'x' }
    await expect(cancelMeeting(helen, { ...input, why: ' ' })).rejects.toThrow(InvalidInput)
    await expect(cancelMeeting(karen, input)).rejects.toThrow(NotAllowed)
    await expect(cancelMeeting(ben, input)).rejects.toThrow(NotFound)
    await expect(cancelMeeting(helen, { ...input, version: 9 })).rejects.toThrow(ChangedMeanwhile)
    await cancelMeeting(helen, input)
    expect(await events()).toContain('meeting-cancelled')
  })
})

describe('recording the first family meeting', () => {
  it('keeps who came, what was said and by whom, and the numbers', async () => {
    const meetingId = await arrange()
    await recordMeeting(helen, firstMeeting(meetingId))
    const { people, status, record } = await see(meetingId)
    expect(status).toBe('recorded')
    expect(people.map(({ called, came, score }) => [called, came, score])).toEqual([
      ['Rae', 'here', 4],
      ['Ada', 'sent-views', 5],
      ['Helen', undefined, undefined],
      ['Joseph', 'here', undefined],
      ['Karen', 'not-here', undefined],
    ])
    expect(record?.points).toEqual([
      { kind: 'working-well', words: 'Wednesdays are calm', said: 'Rae', side: 'family' },
      { kind: 'worried-about', words: 'Mondays are hard', said: 'Joseph Adeyemi', side: 'team' },
      { kind: 'needs-to-happen', words: 'A grown-up for the Monday walk', said: 'Rae', side: 'family' },
    ])
    expect(record).toMatchObject({ recordedBy: 'Helen Marsh', lastWord: 'Thank you for listening' })
    expect(await events()).toContain('meeting-recorded')
  })

  it('makes the plan, with what each action helps with, looked at again at the next meeting', async () => {
    const meetingId = await arrange()
    await recordMeeting(helen, firstMeeting(meetingId))
    const { plan } = await planOfFamily(helen, { familyId })
    expect(plan).toMatchObject({ kind: 'team', reviewOn: nextOn })
    expect(plan?.outcomes).toMatchObject([{ words: 'Calm mornings', voiceOf: 'Ada', scores: [{ score: 3 }] }])
    expect(plan?.actions.map(({ words, owner, outcome }) => [words, owner.name, outcome])).toEqual([
      ['Keep Saturdays for football', 'Rae', undefined],
      ['Walk with Ada on Mondays', 'Joseph Adeyemi', 'Calm mornings'],
    ])
  })

  it('arranges the next meeting with the same people and whoever came besides', async () => {
    const meetingId = await arrange()
    const { nextMeetingId } = await recordMeeting(helen, {
      ...firstMeeting(meetingId),
      people: [{ who: ada, came: 'here' }],
    })
    const next = await see(String(nextMeetingId))
    expect(next.number).toBe(2)
    expect(next.people.map(({ called }) => called)).toEqual(['Rae', 'Ada', 'Helen', 'Joseph', 'Karen'])
  })

  it('happens once: two people cannot both keep it', async () => {
    const meetingId = await arrange()
    await recordMeeting(helen, firstMeeting(meetingId))
    await expect(recordMeeting(helen, firstMeeting(meetingId))).rejects.toThrow(ChangedMeanwhile)
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT count(*)::int FROM action WHERE family_id = $1', [familyId]),
    )
    expect(rows).toEqual([{ count: 2 }])
  })

  it('keeps all of it or nothing', async () => {
    const meetingId = await arrange()
    const wrong = { ...firstMeeting(meetingId), outcomeScores: [{ outcomeId: meetingId, score: 4 }] }
    await expect(recordMeeting(helen, wrong)).rejects.toThrow(InvalidInput)
    expect((await see(meetingId)).status).toBe('to-write-up')
    expect((await planOfFamily(helen, { familyId })).plan).toBeUndefined()
  })

  it('is done by the named person or the team the family agreed to', async () => {
    const meetingId = await arrange()
    const input = firstMeeting(meetingId)
    await expect(recordMeeting(ben, input)).rejects.toThrow(NotFound)
    await expect(recordMeeting(karen, input)).rejects.toThrow(NotAllowed)
    await expect(recordMeeting(marcus, input)).rejects.toThrow(NotAllowed)
    await expect(
      recordMeeting(helen, { ...input, points: [{ ...input.points[0], words: '' }] } as never),
    ).rejects.toThrow(InvalidInput)
    await recordMeeting(joseph, input)
  })

  it('waits for the day of the meeting', async () => {
    const meetingId = await arrange(addDays(today, 2))
    await expect(recordMeeting(helen, firstMeeting(meetingId))).rejects.toThrow('still to come')
    expect(await meetingForRecording(helen, { familyId, meetingId })).toMatchObject({ mayRecord: false })
  })

  it('does not put words in the mouth of somebody outside the family and the team', async () => {
    const meetingId = await arrange()
    const points = [{ kind: 'working-well' as const, words: 'Fine', who: { workerId: ben.workerId } }]
    await expect(recordMeeting(helen, { ...firstMeeting(meetingId), points })).rejects.toThrow(InvalidInput)
  })
})

describe('what was read back together', () => {
  const write = (meetingId: string, baseRev: number, words: string) =>
    saveMeetingDraft(helen, {
      documentId: meetingId,
      section: 'record',
      op: { opId: crypto.randomUUID(), baseRev, patch: { lastWord: words } },
    })

  it('is what is kept: notes changed since must be read again', async () => {
    const meetingId = await arrange()
    await write(meetingId, 0, 'Thank you')
    await write(meetingId, 1, 'Thank you all')
    const input = firstMeeting(meetingId)
    await expect(recordMeeting(helen, { ...input, draftRev: 1 })).rejects.toThrow(ChangedMeanwhile)
    await recordMeeting(helen, { ...input, draftRev: 2 })
  })

  it('cannot be written over afterwards', async () => {
    const meetingId = await arrange()
    await write(meetingId, 0, 'Thank you')
    await recordMeeting(helen, firstMeeting(meetingId))
    await expect(write(meetingId, 1, 'Something else')).rejects.toThrow('can no longer be changed')
  })
})

describe('the named person agreed at a meeting', () => {
  const recordWith = async (workerId: string, who = helen) => {
    const meetingId = await arrange()
    await recordMeeting(who, {
      ...firstMeeting(meetingId),
      ...nothingMore,
      namedPerson: { workerId, familyView: 'We like him' },
    })
  }

  it('is asked, and holds nothing until they say yes', async () => {
    await recordWith(joseph.workerId)
    const { waiting, holder } = await namedPersonOfFamily(helen, { familyId })
    expect(waiting).toMatchObject({ worker: { name: 'Joseph Adeyemi' }, familyView: 'We like him' })
    expect(holder?.name).toBe('Helen Marsh')
  })

  it('can be whoever writes it up, who then says yes by writing it', async () => {
    await recordWith(helen.workerId)
    expect((await namedPersonOfFamily(helen, { familyId })).named?.worker.name).toBe('Helen Marsh')
  })

  it('stays, when it is the one they have', async () => {
    await takeOnNamedPerson(helen, { familyId, because: 'Known for years', familyView: 'Yes' })
    await recordWith(helen.workerId)
    const { waiting, history } = await namedPersonOfFamily(helen, { familyId })
    expect([waiting, history]).toEqual([undefined, []])
  })

  it('is not for a guest of the team to give away', async () => {
    await expect(recordWith(joseph.workerId, joseph)).rejects.toThrow(NotAllowed)
  })
})

describe('the next meeting', () => {
  beforeEach(async () => {
    await recordMeeting(helen, { ...firstMeeting(await arrange()), next: undefined })
  })
  const toRecord = async () => meetingForRecording(helen, { familyId, meetingId: await arrange() })

  it('begins with what was agreed, last time’s numbers and what the family works towards', async () => {
    const page = await toRecord()
    expect(page.actions.map(({ words }) => words)).toEqual([
      'Keep Saturdays for football',
      'Walk with Ada on Mondays',
    ])
    expect(page.people.find(({ called }) => called === 'Rae')?.lastScore).toBe(4)
    expect(page.outcomes.map(({ words }) => words)).toEqual(['Calm mornings'])
  })

  it('marks what happened as done and only says the rest', async () => {
    const { meetingId, actions } = await toRecord()
    const [football, walk] = actions
    await recordMeeting(helen, {
      ...nothingMore,
      familyId,
      meetingId,
      version: 1,
      updates: [
        { actionId: football?.id ?? '', how: 'yes', note: 'The best day of the week' },
        { actionId: walk?.id ?? '', how: 'partly' },
      ],
    })
    const { plan } = await planOfFamily(helen, { familyId })
    expect(plan?.actions.map(({ words, status }) => [words, status])).toEqual([
      ['Keep Saturdays for football', 'done'],
      ['Walk with Ada on Mondays', 'under-way'],
    ])
    expect((await see(meetingId)).record?.updates).toEqual([
      { words: 'Keep Saturdays for football', how: 'yes', note: 'The best day of the week' },
      { words: 'Walk with Ada on Mondays', how: 'partly' },
    ])
  })

  it('is the review when the family scores what they work towards: six weeks more', async () => {
    const { meetingId, outcomes } = await toRecord()
    const outcomeId = outcomes[0]?.id ?? ''
    await recordMeeting(helen, {
      ...nothingMore,
      familyId,
      meetingId,
      version: 1,
      outcomeScores: [{ outcomeId, score: 6 }],
    })
    const { plan } = await planOfFamily(helen, { familyId })
    expect(plan?.outcomes[0]?.scores.map(({ score }) => score)).toEqual([3, 6])
    expect(plan?.reviewOn).toBe(addDays(today, 42))
  })
})

describe('a meeting that is moved', () => {
  const to = {
    on: addDays(today, 9),
    time: { hour: 15, minute: 30 },
    place: 'Millbrook Hub',
    why: 'The car broke down',
  }

  it('says when and where it was to be and why, and asks everyone again whether they can come', async () => {
    const meetingId = await arrange(addDays(today, 7))
    const [mine] = (await see(meetingId, karen)).people
    await recordReply(karen, { familyId, meetingId, meetingPersonId: mine?.id ?? '', reply: 'coming' })
    await moveMeeting(helen, { familyId, meetingId, version: 1, ...to })
    const moved = await see(meetingId, karen)
    expect(moved).toMatchObject({
      place: 'Millbrook Hub',
      status: 'to-come',
      moved: { wasPlace: 'Oakfield Primary', why: 'The car broke down' },
    })
    expect(dayFromInstant(moved.startsAt)).toBe(to.on)
    expect(moved.people.map(({ reply }) => reply)).toEqual([undefined])
    expect(await events()).toContain('meeting-moved')
  })

  it('keeps the replies when only the place is another', async () => {
    const on = addDays(today, 7)
    const meetingId = await arrange(on)
    const [mine] = (await see(meetingId, karen)).people
    await recordReply(karen, { familyId, meetingId, meetingPersonId: mine?.id ?? '', reply: 'coming' })
    await moveMeeting(helen, { familyId, meetingId, version: 1, ...to, on, time: { hour: 0, minute: 5 } })
    expect((await see(meetingId, karen)).people.map(({ reply }) => reply)).toEqual(['coming'])
  })

  it('is not moved to where and when it is, past its day by long, by an old page, or once it is over', async () => {
    const on = addDays(today, 7)
    const meetingId = await arrange(on)
    const move = (more: object, version = 1) =>
      moveMeeting(helen, { familyId, meetingId, version, ...to, ...more })
    await expect(
      move({ on, time: { hour: 0, minute: 5 }, place: 'Oakfield Primary' }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await expect(move({ on: addDays(today, -90) })).rejects.toBeInstanceOf(InvalidInput)
    await expect(move({ why: '' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(move({}, 7)).rejects.toBeInstanceOf(ChangedMeanwhile)
    await cancelMeeting(helen, { familyId, meetingId, version: 1, why: 'Half term' })
    await expect(move({}, 2)).rejects.toBeInstanceOf(ChangedMeanwhile)
  })

  it('is moved by those who record meetings only', async () => {
    const meetingId = await arrange(addDays(today, 7))
    const move = { familyId, meetingId, version: 1, ...to }
    await expect(moveMeeting(karen, move)).rejects.toBeInstanceOf(NotAllowed)
    await expect(moveMeeting(marcus, move)).rejects.toBeInstanceOf(NotAllowed)
    await expect(moveMeeting(ben, move)).rejects.toBeInstanceOf(NotFound)
    const other = await aFamily(helen)
    await expect(moveMeeting(helen, { ...move, familyId: other.familyId })).rejects.toBeInstanceOf(NotFound)
  })
})
