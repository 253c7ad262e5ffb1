import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { whoLooked } from '@/lib/audit/queries/who-looked'
import { dayFromInstant } from '@/lib/calendar/day'
import { addWorkingDays, workingDays } from '@/lib/calendar/working-days'
import { inTransaction } from '@/lib/db/transaction'
import { closeEmergency } from '@/lib/emergency/commands/close-emergency'
import { openEmergency } from '@/lib/emergency/commands/open-emergency'
import { reviewEmergency } from '@/lib/emergency/commands/review-emergency'
import { emergencyToSee } from '@/lib/emergency/queries/emergency'
import { emergenciesToReview } from '@/lib/emergency/queries/to-review'
import { familyPage } from '@/lib/family/queries/family-page'
import { addNote } from '@/lib/note/commands/add-note'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { workers } from '@/prisma/seed/ashmere'
import { answerOpen, bornOn } from '../../support/emergency'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const ben = signedIn('ben')
const hours = (count: number) => count * 3_600_000
const asked = (fullName: string) => ({
  fullName,
  bornOn,
  reason: 'child-in-danger' as const,
  words: 'The school rang: nobody has fetched her',
})

async function helpedFamily(name: string) {
  const family = await aFamily(helen, { name, children: [`Ada ${name}`] })
  await anEpisode(helen, family)
  return family
}

async function endThoseOver(): Promise<void> {
  await asOwner((owner) => owner.query('SELECT end_emergencies(now())'))
}

describe('opening a record in an emergency, step by step', () => {
  it('holds at each of the fourteen steps', async () => {
    const { familyId } = await helpedFamily('Calloway')
    // 1. Somebody with no part in the family cannot see it, and a search finds nothing.
    await expect(familyPage(ben, { familyId })).rejects.toBeInstanceOf(NotFound)
    // 2. They must prove once more who they are.
    const stale = { ...ben, freshAt: new Date(Date.now() - hours(1)) }
    await expect(openEmergency(stale, asked('Ada Calloway'))).rejects.toBeInstanceOf(FreshSignInNeeded)
    // 3. They must give a reason of the list, and words.
    await expect(openEmergency(ben, { ...asked('Ada Calloway'), words: '' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    // 4. They must know whom they ask for: a whole name with a birth date, or an NHS number.
    await expect(openEmergency(ben, { ...asked('Ada Calloway'), bornOn: undefined })).rejects.toThrow(
      'Enter a full name and date of birth',
    )
    // 5. Then the record opens.
    const opened = await openEmergency(ben, asked('Ada Calloway'))
    expect(opened.familyId).toBe(familyId)
    await expect(familyPage(ben, { familyId })).resolves.toMatchObject({ sees: 'record' })
    // 6. To read and not to change.
    await expect(
      addNote(ben, {
        familyId,
        happenedOn: dayFromInstant(new Date()),
        how: 'phone',
        title: 'Rang',
        words: 'Rang the school',
        track: 'team',
        audience: 'team',
      }),
    ).rejects.toBeInstanceOf(NotAllowed)
    expect(await familyPage(ben, { familyId })).toMatchObject({
      may: { addNote: false, changeFamily: false, recordMeeting: false, viewWhoLooked: false },
    })
    // 7. For four hours, and no longer.
    const emergency = await emergencyToSee(ben, { emergencyId: opened.emergencyId })
    expect(emergency.until.getTime() - emergency.startedAt.getTime()).toBe(hours(4))
    // 8. The named person and the manager of the family are told at once.
    for (const told of [helen, marcus])
      expect((await myNotices(told, {}))[0]).toMatchObject({
        kind: 'emergency-opened',
        by: 'Ben Okoro',
        family: { id: familyId },
      })
    // 9. The start is in the trail, with the relation everything after it was read by.
    expect((await auditOf(familyId)).filter(({ actor_id }) => actor_id === ben.workerId)).toMatchObject([
      { event: 'emergency-viewed' },
      { event: 'family-viewed', relation: 'emergency' },
      { event: 'family-viewed', relation: 'emergency' },
      { event: 'emergency-opened' },
    ])
    // 10. When the time is over in the middle of a page, the next request is refused.
    await asOwner((owner) =>
      owner.query(
        `WITH over AS (UPDATE emergency_access SET started_at = now() - interval '4 hours', until_at = now() WHERE id = $1)
         UPDATE family_access SET until_at = now() WHERE because = $1`,
        [opened.emergencyId],
      ),
    )
    await expect(familyPage(ben, { familyId })).rejects.toBeInstanceOf(NotFound)
    // 11. The end is in the trail too, once.
    await endThoseOver()
    await endThoseOver()
    expect((await auditOf(familyId)).filter(({ event }) => event === 'emergency-ran-out')).toHaveLength(1)
    // 12. A manager has it to look at, with a day it is due, and the one who opened it cannot answer for themselves.
    const { waiting } = await emergenciesToReview(marcus, {})
    expect(waiting.find(({ id }) => id === opened.emergencyId)).toMatchObject({
      who: 'Ben Okoro',
      reason: 'child-in-danger',
      reviewDueOn: addWorkingDays(dayFromInstant(new Date()), workingDays(1)),
    })
    const review = {
      emergencyId: opened.emergencyId,
      outcome: 'right' as const,
      words: 'She was safe in an hour',
    }
    await expect(reviewEmergency(ben, review)).rejects.toBeInstanceOf(NotAllowed)
    await expect(reviewEmergency({ ...ben, work: 'manager' }, review)).rejects.toBeInstanceOf(NotFound)
    // 13. They look at it once, and the one who opened it is told.
    await reviewEmergency(marcus, review)
    await expect(reviewEmergency(marcus, { ...review, outcome: 'not-right' })).rejects.toBeInstanceOf(
      ChangedMeanwhile,
    )
    expect((await emergenciesToReview(marcus, {})).waiting.some(({ id }) => id === opened.emergencyId)).toBe(
      false,
    )
    expect((await myNotices(ben, {}))[0]).toMatchObject({ kind: 'emergency-reviewed', family: undefined })
    // 14. The family can be told, in words, who opened it, when and why they could.
    const { couldSee, looked } = await whoLooked(helen, { familyId })
    expect(couldSee.map(({ why }) => why)).toContain(
      'Ben Okoro opened this record in an emergency, for four hours at most',
    )
    expect(looked.map(({ sentence }) => sentence)).toContain(
      'Ben Okoro asked to open a record in an emergency',
    )
  })
})

describe('an emergency', () => {
  it('never opens a restricted family, and answers as if there were none', async () => {
    const { familyId } = await helpedFamily('Dunmorrow')
    await restrictFamily(helen, {
      familyId,
      reason: 'danger',
      why: 'He must not find them',
      people: [workers.marcus.id],
      reviewOn: '2099-01-01',
    })
    const tom = signedIn('tom')
    expect(await answerOpen(tom, 'Ada Dunmorrow')).toEqual(await answerOpen(tom, 'Nobody Ofthatname'))
    expect(await answerOpen(tom, 'Ada Dunmorrow')).toEqual({ familyId: '' })
  })

  it('opens nothing to an administrator, and nothing to guessing: two families of one name and birthday, or six tries', async () => {
    await expect(
      openEmergency({ ...ben, work: 'administrator' }, asked('Ada Calloway')),
    ).rejects.toBeInstanceOf(NotAllowed)
    const sian = signedIn('sian')
    for (const name of ['Twinford', 'Twinford']) await helpedFamily(name)
    await helpedFamily('Lastingham')
    expect(await answerOpen(sian, 'Ada Twinford')).toEqual({ familyId: '' })
    for (const guess of ['A', 'B', 'C', 'D']) expect(await answerOpen(sian, guess)).toEqual({ familyId: '' })
    expect(await answerOpen(sian, 'Ada Lastingham')).toEqual({ familyId: '' })
  })

  it('that opened nothing is looked at too, and whoever tries often is on the list', async () => {
    const { waiting, often } = await emergenciesToReview(signedIn('nadia'), {})
    expect(waiting.filter(({ opened }) => !opened).length).toBeGreaterThan(3)
    expect(often.find(({ who }) => who === 'Siân Rees')).toMatchObject({ nothingOpened: 6, opened: 0 })
    expect((await emergenciesToReview(marcus, {})).often.map(({ who }) => who)).not.toContain('Siân Rees')
    await expect(emergenciesToReview(helen, {})).rejects.toBeInstanceOf(NotAllowed)
  })

  it('is closed early by whoever opened it, and by nobody else', async () => {
    const { familyId } = await helpedFamily('Eddowes')
    const { emergencyId } = await openEmergency(ben, asked('Ada Eddowes'))
    await expect(closeEmergency(helen, { familyId, emergencyId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(closeEmergency(signedIn('tom'), { familyId, emergencyId })).rejects.toBeInstanceOf(NotFound)
    await closeEmergency(ben, { familyId, emergencyId })
    await expect(familyPage(ben, { familyId })).rejects.toBeInstanceOf(NotFound)
    expect(await emergencyToSee(ben, { emergencyId })).toMatchObject({ mayClose: false, family: undefined })
    await expect(emergencyToSee(signedIn('tom'), { emergencyId })).rejects.toBeInstanceOf(NotFound)
  })

  it('is not for somebody who can read the record already', async () => {
    await helpedFamily('Fothergill')
    await expect(openEmergency(helen, asked('Ada Fothergill'))).rejects.toThrow('already')
  })

  it('cannot be stretched or moved to somebody else by the app’s own rights', async () => {
    await helpedFamily('Grimshaw')
    const { emergencyId } = await openEmergency(ben, asked('Ada Grimshaw'))
    const asApp = (actor: Actor, statement: string) =>
      inTransaction(actor, (tx) => tx.$executeRawUnsafe(statement, emergencyId))
    await expect(
      asApp(ben, "UPDATE emergency_access SET until_at = until_at + interval '1 day' WHERE id = $1::uuid"),
    ).rejects.toThrow('permission denied')
    await expect(
      asApp(ben, "UPDATE family_access SET until_at = until_at + interval '1 day' WHERE because = $1::uuid"),
    ).rejects.toThrow('permission denied')
  })
})
