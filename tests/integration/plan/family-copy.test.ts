import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { recordMeeting } from '@/lib/meeting/commands/record-meeting'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { familyCopy } from '@/lib/plan/queries/family-copy'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, type FamilyOfTest, signedIn } from '../../support/world'

const helen = signedIn('helen')
const joseph = signedIn('joseph')
const marcus = signedIn('marcus')
const ben = signedIn('ben')
const today = dayFromInstant(new Date())
const later = addDays(today, 30)

let reid: FamilyOfTest
let familyId: string
beforeEach(async () => {
  reid = await aFamily(helen)
  familyId = reid.familyId
  await anEpisode(helen, reid)
})

const copy = (who = helen) => familyCopy(who, { familyId })

async function aMeeting() {
  const [rae, ada] = [{ personId: reid.adults[0] ?? '' }, { personId: reid.children[0] ?? '' }]
  const time = { hour: 0, minute: 5 }
  const place = 'Oakfield Primary'
  const { meetingId } = await arrangeMeeting(helen, { familyId, on: today, time, place, people: [rae, ada] })
  await recordMeeting(helen, {
    familyId,
    meetingId,
    version: 1,
    people: [],
    updates: [],
    points: [
      { kind: 'working-well', words: 'Wednesdays are calm', who: rae },
      { kind: 'worried-about', words: 'Mondays are hard', who: { workerId: helen.workerId } },
    ],
    outcomeScores: [],
    newOutcomes: [
      { words: 'Rae has help', voice: 'One hot tea', voiceOf: rae.personId, score: 3 },
      { words: 'Calm mornings', voice: 'My tummy wobbles', voiceOf: ada.personId, score: 4 },
    ],
    actions: [
      { words: 'Walk on Mondays', owner: { workerId: helen.workerId }, dueOn: later },
      { words: 'Keep Saturdays', owner: rae, dueOn: later },
    ],
    next: { on: later, time: { hour: 15, minute: 30 }, place },
  })
}

describe('the family’s own copy', () => {
  it('says who to ring, what goes well before what worries us, and the children’s words first', async () => {
    await takeOnNamedPerson(helen, { familyId, because: 'Known for years', familyView: 'Yes' })
    await aMeeting()
    expect(await copy()).toMatchObject({
      names: ['Rae', 'Ada', 'Ola'],
      person: { name: 'Helen Marsh', phone: '01632 960 101', isNamedPerson: true },
      goingWell: ['Wednesdays are calm'],
      worriedAbout: ['Mondays are hard'],
      said: [
        { who: 'Ada', words: 'My tummy wobbles' },
        { who: 'Rae', words: 'One hot tea' },
      ],
      next: { on: later, place: 'Oakfield Primary' },
      actions: [
        { who: 'Rae', what: 'Keep Saturdays' },
        { who: 'Helen', what: 'Walk on Mondays' },
      ],
    })
  })

  it('names whoever looks after the plan while nobody is the named person', async () => {
    expect((await copy()).person).toMatchObject({ name: 'Helen Marsh', isNamedPerson: false })
  })

  it('names nobody who is known to live elsewhere', async () => {
    await asOwner((owner) =>
      owner.query('UPDATE family_member SET lives_here = false WHERE person_id = $1', [reid.adults[0]]),
    )
    expect((await copy()).names).toEqual(['Ada', 'Ola'])
  })

  it('holds no address, reference number, level or note of ours', async () => {
    await inTransaction(helen, async (tx) => {
      await tx.address.create({
        data: {
          id: newId(),
          familyId,
          lines: '14 Hidden Lane',
          postcode: 'AS1 2BC',
          protected: true,
          fromOn: dayToColumn(today),
        },
      })
    })
    await aMeeting()
    const text = JSON.stringify(await copy())
    for (const secret of ['Hidden Lane', 'AS1 2BC', 'T-', 'multi-agency', 'Mornings have been hard since'])
      expect(text).not.toContain(secret)
  })

  it('is opened by the named person only, and that is written down', async () => {
    await agreeTo(helen, familyId, agencies.familyHub.id)
    await inviteWorker(helen, { familyId, workerId: joseph.workerId })
    await expect(copy(joseph)).rejects.toThrow(NotAllowed)
    await expect(copy(marcus)).rejects.toThrow(NotAllowed)
    await expect(copy(ben)).rejects.toThrow(NotFound)
    await copy()
    expect((await auditOf(familyId))[0]).toMatchObject({
      event: 'family-copy-printed',
      actor_id: helen.workerId,
    })
  })
})
