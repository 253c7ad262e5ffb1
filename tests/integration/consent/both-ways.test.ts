import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { assessmentWords } from '@/lib/assessment/queries/assessment-words'
import { familyAssessments } from '@/lib/assessment/queries/family-assessments'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { myFamilies } from '@/lib/caseload/queries/my-families'
import { timeline } from '@/lib/chronology/queries/timeline'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { takeBackPart } from '@/lib/consent/commands/take-back-part'
import type { Purpose } from '@/lib/consent/purposes'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { saveMeetingDraft } from '@/lib/draft/commands/save-meeting-draft'
import { familyPage } from '@/lib/family/queries/family-page'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { meetingsOfFamily } from '@/lib/meeting/queries/meetings'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { findPeople } from '@/lib/person/queries/find-people'
import { planOfFamily } from '@/lib/plan/queries/plan'
import { agencies } from '@/prisma/seed/ashmere'
import { auditOf } from '../../support/owner'
import { signedIn } from '../../support/world'
import { type AssessmentOfTest, anAssessment, letIntoTeam, partOn } from '../assessment/situations'
import { save } from '../draft/situations'

const helen = signedIn('helen')
/** Of housing, in the team. */
const karen = signedIn('karen')
/** Of health, in no team. */
const amina = signedIn('amina')
const housing = agencies.housing.id
const health = agencies.health.id
const today = dayFromInstant(new Date())

let being: AssessmentOfTest
let familyId: string
let meetingId: string
let partId: string

/** A family whose assessment has begun and who are to meet, with Karen asked into the team and nothing agreed yet. */
async function begin(family: { adults?: string[]; bornOn?: string } = {}): Promise<void> {
  being = await anAssessment(helen, family)
  familyId = being.familyId
  partId = await partOn(helen, being.assessmentId, 'health')
  await letIntoTeam(helen, familyId, karen.workerId)
  const made = await arrangeMeeting(helen, {
    familyId,
    on: addDays(today, 3),
    time: { hour: 10, minute: 0 },
    place: 'Oakfield Primary',
    people: [{ workerId: helen.workerId }],
  })
  meetingId = made.meetingId
}

const twoAdults = ['Rae Tester', 'Sam Tester']

beforeEach(() => begin())

/** Everything of a family's record that the team reads and writes, asked as a page or an autosave would. */
const everything: Readonly<Record<string, (who: Actor) => Promise<unknown>>> = {
  'the family’s page': async (who) => {
    const page = await familyPage(who, { familyId })
    if (page.sees !== 'record') throw new NotFound()
  },
  'the timeline': (who) => timeline(who, { familyId }),
  'the plan': (who) => planOfFamily(who, { familyId }),
  'the assessments': (who) => familyAssessments(who, { familyId }),
  'the words of the assessment': (who) => assessmentWords(who, being.viewed()),
  'words of the assessment being written': (who) =>
    save(who, { assessmentId: being.assessmentId, partId }, { patch: { goingWell: 'Reading' } }),
  'the meetings': (who) => meetingsOfFamily(who, { familyId }),
  'a meeting being written down': (who) =>
    saveMeetingDraft(who, {
      documentId: meetingId,
      section: 'record',
      op: { opId: crypto.randomUUID(), baseRev: 0, patch: { lastWord: 'Thank you' } },
    }),
  'the kind of help in a list': async (who) => {
    const { families } = await myFamilies(who, {})
    if (!families.find((line) => line.familyId === familyId)?.level) throw new NotFound()
  },
}

/** What of it is open to somebody now, and what is not. */
async function opened(who: Actor): Promise<string[]> {
  const open: string[] = []
  for (const [name, ask] of Object.entries(everything)) {
    try {
      await ask(who)
      open.push(name)
    } catch (refusal) {
      if (!(refusal instanceof NotAllowed || refusal instanceof NotFound)) throw refusal
    }
  }
  return open
}

const all = Object.keys(everything)

type Said = { to: string; purposes: Purpose[] }

const says = (who: string | undefined, sharing: Said[], notWith: string[] = []) =>
  recordAgreement(helen, {
    familyId,
    personId: who ?? '',
    answer: 'part',
    answeredOn: today,
    how: 'in-person',
    toWhat: 'A plan together',
    sharing: sharing.map(({ to, purposes }) => ({ agencyId: to, purposes })),
    notWith,
  })

const mum = () => being.adults[0]

describe('agreement to work with an agency', () => {
  it('opens all the team reads and writes to its people in the team, and taking it back closes it all at the next request', async () => {
    expect(await opened(karen)).toEqual([])
    const { agreementId } = await says(mum(), [{ to: housing, purposes: ['work'] }])
    expect(await opened(karen)).toEqual(all)
    await takeBackPart(helen, {
      familyId,
      agreementId,
      takenBack: [{ agencyId: housing, purpose: 'work' }],
      answeredOn: today,
      how: 'phone',
    })
    expect(await opened(karen)).toEqual([])
  })

  it('closes for somebody who is reading while it is taken back, within a second', async () => {
    const { agreementId } = await says(mum(), [{ to: housing, purposes: ['work'] }])
    await planOfFamily(karen, { familyId })
    await takeBackPart(helen, {
      familyId,
      agreementId,
      takenBack: [{ agencyId: housing, purpose: 'work' }],
      answeredOn: today,
      how: 'phone',
    })
    const since = performance.now()
    await expect(planOfFamily(karen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(
      save(karen, { assessmentId: being.assessmentId, partId }, { patch: { goingWell: 'Reading' } }),
    ).rejects.toBeInstanceOf(NotAllowed)
    expect(performance.now() - since).toBeLessThan(1_000)
  })

  it('is not opened by a yes to knowing, nor by a yes to being asked', async () => {
    await says(mum(), [{ to: housing, purposes: ['know', 'ask'] }])
    expect(await opened(karen)).toEqual([])
    await expect(familyPage(karen, { familyId })).resolves.toMatchObject({ sees: 'named-person' })
  })

  it('goes as far as the narrower of two adults says, whoever spoke last', async () => {
    await begin({ adults: twoAdults })
    const [one, other] = being.adults
    await says(one, [{ to: housing, purposes: ['work'] }])
    await says(other, [{ to: housing, purposes: ['know'] }])
    expect(await opened(karen)).toEqual([])
    await says(other, [{ to: housing, purposes: ['work'] }])
    expect(await opened(karen)).toEqual(all)
    await says(one, [], [housing])
    expect(await opened(karen)).toEqual([])
  })

  it('is given by a young person of 16, and only narrowed by a child of 8', async () => {
    await begin({ bornOn: '2009-01-01' })
    const [youngPerson] = being.children
    await says(youngPerson, [{ to: housing, purposes: ['work'] }])
    expect(await opened(karen)).toEqual(all)

    await begin({ bornOn: '2018-01-01' })
    const [child] = being.children
    await says(child, [{ to: housing, purposes: ['work'] }])
    expect(await opened(karen)).toEqual([])
    await says(being.adults[0], [{ to: housing, purposes: ['work'] }])
    expect(await opened(karen)).toEqual(all)
    await says(child, [], [housing])
    expect(await opened(karen)).toEqual([])
  })
})

describe('agreement that an agency may know', () => {
  it('lets its people see who to ring, in a list and by name, and nothing of the record', async () => {
    await says(mum(), [{ to: health, purposes: ['know'] }])
    const page = await familyPage(amina, { familyId })
    expect(page).toMatchObject({
      sees: 'named-person',
      ring: { name: 'Helen Marsh', phone: '01632 960 101', isHolder: true },
      told: { sees: 'Your agency may know that this family is being helped, and who to ring.' },
      hasOwnWork: false,
      viewPlan: false,
    })
    const line = (await myFamilies(amina, {})).families.find((one) => one.familyId === familyId)
    expect(line).toMatchObject({
      isHelped: true,
      level: undefined,
      nextOn: undefined,
      namedPerson: 'Helen Marsh',
    })
    expect(await opened(amina)).toEqual([])
    const found = await findPeople(amina, {
      name: 'Ada Tester',
      birth: '',
      place: '',
      school: '',
      number: '',
    })
    const people = found.kind === 'found' ? found.people.filter((one) => one.familyId === familyId) : []
    expect(people.map(({ born, whereabouts }) => ({ born, whereabouts }))).toEqual(
      people.map(() => ({ born: undefined, whereabouts: undefined })),
    )
    expect(people[0]?.knownTo).toEqual([{ who: 'Early help', words: 'open' }])
  })

  it('is gone at the next request once it is taken back, and what was said before is kept', async () => {
    const { agreementId } = await says(mum(), [
      { to: health, purposes: ['know'] },
      { to: housing, purposes: ['work', 'ask'] },
    ])
    await takeBackPart(helen, {
      familyId,
      agreementId,
      takenBack: [{ agencyId: health, purpose: 'know' }],
      answeredOn: today,
      how: 'in-person',
      ownWords: 'Not the health visitor for now',
    })
    await expect(familyPage(amina, { familyId })).rejects.toBeInstanceOf(NotFound)
    expect(await opened(karen)).toEqual(all)
    const { answers, known } = await familyAgreement(helen, { familyId })
    expect(answers).toMatchObject([
      { answer: 'part', stands: true, ownWords: 'Not the health visitor for now', toWhat: 'A plan together' },
      { answer: 'part', stands: false },
    ])
    expect(answers[0]?.agencies).toMatchObject([
      { agencyId: health, yes: [], no: ['know', 'work', 'ask'] },
      { agencyId: housing, yes: ['know', 'work', 'ask'], no: [] },
    ])
    expect(known).toMatchObject([
      { id: health, sees: 'nothing' },
      { id: housing, sees: 'work' },
    ])
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('agreement-narrowed')
  })
})

describe('taking back a part', () => {
  it('is of what somebody still says yes to, on a day since then, and once', async () => {
    const { agreementId } = await says(mum(), [{ to: housing, purposes: ['work'] }])
    const takenBack = { familyId, agreementId, answeredOn: today, how: 'phone' as const }
    const work = [{ agencyId: housing, purpose: 'work' as const }]
    for (const wrong of [
      { ...takenBack, takenBack: [{ agencyId: health, purpose: 'know' as const }] },
      { ...takenBack, takenBack: [{ agencyId: housing, purpose: 'ask' as const }] },
      { ...takenBack, takenBack: work, answeredOn: addDays(today, 1) },
      { ...takenBack, takenBack: work, answeredOn: addDays(today, -1) },
    ]) {
      await expect(takeBackPart(helen, wrong)).rejects.toBeInstanceOf(InvalidInput)
    }
    await takeBackPart(helen, { ...takenBack, takenBack: work })
    await expect(takeBackPart(helen, { ...takenBack, takenBack: work })).rejects.toThrow('answered again')
  })

  it('is written down by whoever may write down what the family agrees to, and nobody else', async () => {
    const { agreementId } = await says(mum(), [{ to: housing, purposes: ['work'] }])
    const taking = {
      familyId,
      agreementId,
      takenBack: [{ agencyId: housing, purpose: 'work' as const }],
      answeredOn: today,
      how: 'phone' as const,
    }
    await expect(takeBackPart(karen, taking)).rejects.toBeInstanceOf(NotAllowed)
    await expect(takeBackPart(signedIn('ben'), taking)).rejects.toBeInstanceOf(NotFound)
  })
})
