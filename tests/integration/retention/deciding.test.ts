import { describe, expect, it } from 'vitest'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { recordFamily } from '@/lib/family/commands/record-family'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { agreeToLetGo } from '@/lib/retention/commands/agree-to-let-go'
import { confirmLettingGo } from '@/lib/retention/commands/confirm-letting-go'
import { holdRecord } from '@/lib/retention/commands/hold-record'
import { keepLonger } from '@/lib/retention/commands/keep-longer'
import { liftHold } from '@/lib/retention/commands/lift-hold'
import { setPeriod } from '@/lib/retention/commands/set-period'
import { keepingPeriods } from '@/lib/retention/queries/periods'
import { recordKeeping } from '@/lib/retention/queries/record-keeping'
import { recordsToLetGo } from '@/lib/retention/queries/to-let-go'
import { asOwner, auditOf } from '../../support/owner'
import { longAgo, notice } from '../../support/time-over'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const nadia = signedIn('nadia')
const iris = signedIn('iris')
const today = dayFromInstant(new Date())
const later = addDays(today, 90)

/** A family Helen helped long ago, whose time was noticed to be over. */
async function over(name: string): Promise<string> {
  const family = await aFamily(helen, { name })
  await anEpisode(helen, family)
  await asOwner((owner) => longAgo(owner, family.familyId))
  await notice()
  return family.familyId
}

const listedFor = async (actor: typeof helen, familyId: string) =>
  (await recordsToLetGo(actor, {})).over.find((one) => one.familyId === familyId)

describe('a record whose time is over', () => {
  it('is listed, with why, for the manager of whoever held it and for nobody else', async () => {
    const familyId = await over('Thorne')
    expect(await listedFor(marcus, familyId)).toMatchObject({
      familyName: 'Thorne',
      countsFrom: 'birth',
      years: 25,
      countedOn: '1990-02-28',
      dueOn: '2015-02-28',
      state: 'decide',
    })
    for (const other of [helen, nadia, iris, signedIn('ben')])
      expect(await listedFor(other, familyId)).toBeUndefined()
    await expect(recordKeeping(nadia, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(recordKeeping(iris, { familyId })).rejects.toBeInstanceOf(NotFound)
  })

  it('is not noticed while the family is being helped, nor twice', async () => {
    const family = await aFamily(helen, { name: 'Amis', bornOn: '1980-01-01', now: new Date('1990-01-01') })
    await anEpisode(helen, family)
    await notice()
    await notice()
    const { rows } = await asOwner((owner) =>
      owner.query(
        'SELECT family_id, count(*)::int FROM record_due WHERE ended_at IS NULL GROUP BY 1 HAVING count(*) > 1 OR family_id = $1',
        [family.familyId],
      ),
    )
    expect(rows).toEqual([])
  })

  it('goes only when a manager agrees and somebody else confirms, each having just proved who they are', async () => {
    const familyId = await over('Voss')
    await expect(agreeToLetGo(helen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
    const stale = { ...marcus, freshAt: new Date(0) }
    await expect(agreeToLetGo(stale, { familyId })).rejects.toBeInstanceOf(FreshSignInNeeded)
    await expect(confirmLettingGo(helen, { familyId })).rejects.toThrow('Nobody has agreed yet')
    await agreeToLetGo(marcus, { familyId })
    await expect(agreeToLetGo(marcus, { familyId })).rejects.toThrow('agreed to this already')
    await expect(confirmLettingGo(marcus, { familyId })).rejects.toThrow('somebody else must confirm it')
    expect(await listedFor(marcus, familyId)).toMatchObject({ state: 'waits-for-somebody-else' })
    expect(await listedFor(helen, familyId)).toMatchObject({ state: 'confirm', agreedBy: marcus.name })
    expect((await myNotices(helen, {})).some(({ kind }) => kind === 'letting-go-asked')).toBe(true)
    await confirmLettingGo(helen, { familyId })
    const { letting } = await recordKeeping(marcus, { familyId })
    expect(letting?.confirmed).toMatchObject({ by: helen.name, eraseOn: addDays(today, 14) })
    await expect(confirmLettingGo(helen, { familyId })).rejects.toThrow('confirmed already')
    expect((await auditOf(familyId)).map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        'record-time-over',
        'letting-go-agreed',
        'letting-go-confirmed',
        'keeping-viewed',
      ]),
    )
  })

  it('takes two people in PostgreSQL too, a fortnight, and a second who says it themselves', async () => {
    const familyId = await over('Wray')
    await agreeToLetGo(marcus, { familyId })
    const confirm = (by: string, days: number) =>
      asOwner((owner) =>
        owner.query(
          `UPDATE letting_go SET confirmed_by = $2, confirmed_at = now(), erase_on = current_date + $3::int WHERE family_id = $1`,
          [familyId, by, days],
        ),
      )
    await expect(confirm(marcus.workerId, 20)).rejects.toThrow(/takes two people|second_person|themselves/)
    await expect(confirm(helen.workerId, 20)).rejects.toThrow('does so themselves')
  })

  it('is kept longer until a day, for a reason, which stops what had been agreed, and is asked about again then', async () => {
    const familyId = await over('Yates')
    await agreeToLetGo(marcus, { familyId })
    await confirmLettingGo(helen, { familyId })
    await expect(keepLonger(helen, { familyId, untilOn: later, why: 'Needed' })).rejects.toBeInstanceOf(
      NotAllowed,
    )
    await expect(keepLonger(marcus, { familyId, untilOn: today, why: 'Needed' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await keepLonger(marcus, { familyId, untilOn: later, why: 'A sister has asked for it' })
    await notice()
    expect(await listedFor(marcus, familyId)).toBeUndefined()
    expect(await recordKeeping(marcus, { familyId })).toMatchObject({
      letting: undefined,
      kept: { untilOn: later, why: 'A sister has asked for it' },
    })
    await expect(agreeToLetGo(marcus, { familyId })).rejects.toThrow('not over')
    await notice(new Date(Date.now() + 91 * 24 * 3_600_000))
    expect(await listedFor(marcus, familyId)).toMatchObject({ state: 'decide' })
  })

  it('is no longer over once the family is helped again', async () => {
    const family = await aFamily(helen, { name: 'Ennis' })
    await anEpisode(helen, family)
    await asOwner((owner) => longAgo(owner, family.familyId))
    await notice()
    await agreeToLetGo(marcus, { familyId: family.familyId })
    await anEpisode(helen, family)
    await notice()
    expect(await listedFor(marcus, family.familyId)).toBeUndefined()
    await expect(confirmLettingGo(helen, { familyId: family.familyId })).rejects.toThrow('not over')
  })

  it('that is restricted is listed only for those named', async () => {
    const familyId = await over('Quarry')
    await restrictFamily(helen, {
      familyId,
      reason: 'danger',
      why: 'Somebody is looking for them',
      people: [signedIn('priya').workerId],
      reviewOn: later,
    })
    expect(await listedFor(marcus, familyId)).toBeUndefined()
    await expect(recordKeeping(marcus, { familyId })).rejects.toBeInstanceOf(NotFound)
  })

  it('that no team’s manager stands to is given to the managers of whoever wrote it down', async () => {
    const { familyId } = await recordFamily(
      helen,
      {
        name: 'Lowe',
        locality: 'Millbrook',
        children: [{ fullName: 'Bo Lowe', bornOn: '1999-05-05', sameAs: 'new' }],
        adults: [],
        address: undefined,
      },
      { now: new Date('2001-05-05T10:00:00Z') },
    )
    await expect(recordKeeping(marcus, { familyId })).rejects.toBeInstanceOf(NotFound)
    await notice()
    expect(await listedFor(marcus, familyId)).toMatchObject({
      countsFrom: 'writing',
      years: 6,
      dueOn: '2007-05-05',
    })
  })
})

describe('a hold', () => {
  it('keeps a record whatever its time, stops what was agreed, and is lifted for a reason', async () => {
    const familyId = await over('Pryor')
    await agreeToLetGo(marcus, { familyId })
    const hold = { familyId, reason: 'inquiry', why: 'The inquiry asked', reviewOn: later } as const
    await expect(holdRecord(helen, hold)).rejects.toBeInstanceOf(NotAllowed)
    await expect(holdRecord(nadia, hold)).rejects.toBeInstanceOf(NotFound)
    await expect(holdRecord(marcus, { ...hold, reviewOn: today })).rejects.toThrow('must be after today')
    await holdRecord(marcus, hold)
    await expect(holdRecord(marcus, hold)).rejects.toThrow('on hold already')
    await notice()
    expect(await listedFor(marcus, familyId)).toBeUndefined()
    expect((await recordsToLetGo(marcus, {})).held).toContainEqual({
      familyId,
      familyName: 'Pryor',
      reason: 'inquiry',
      reviewOn: later,
    })
    await expect(
      asOwner((owner) =>
        owner.query(
          `INSERT INTO record_due (id, family_id, counts_from, counted_on, years, due_on, noticed_at)
           VALUES (gen_random_uuid(), $1, 'birth', '1990-01-01', 25, '2015-01-01', now())`,
          [familyId],
        ),
      ),
    ).rejects.toThrow('on hold')
    await liftHold(marcus, { familyId, why: 'The inquiry is over' })
    await expect(liftHold(marcus, { familyId, why: 'Again' })).rejects.toThrow('not on hold')
    await notice()
    expect(await listedFor(marcus, familyId)).toMatchObject({ state: 'decide' })
  })
})

describe('a period', () => {
  it('is an administrator’s to set, with a reason; what it was before stays to be read', async () => {
    const asked = { counting: 'closing', years: 8, why: 'Agreed by the board in November' } as const
    await expect(setPeriod(marcus, asked)).rejects.toBeInstanceOf(NotAllowed)
    await expect(keepingPeriods(marcus, {})).rejects.toBeInstanceOf(NotAllowed)
    await setPeriod(iris, asked)
    const { periods } = await keepingPeriods(iris, {})
    expect(periods.closing.map(({ years, by }) => [years, by])).toEqual([
      [8, iris.name],
      [6, undefined],
    ])
    await setPeriod(iris, { ...asked, years: 6 })
  })

  it('is refused in a plain sentence when it would be too short, and by PostgreSQL too', async () => {
    await expect(setPeriod(iris, { counting: 'birth', years: 20, why: 'Shorter' })).rejects.toThrow(
      'Enter a number of years from 21 to 75',
    )
    await expect(
      asOwner((owner) =>
        owner.query(
          `INSERT INTO keeping_period (id, counts_from, years, why, set_at) VALUES (gen_random_uuid(), 'birth', 20, 'Words', now())`,
        ),
      ),
    ).rejects.toThrow('long_enough')
  })
})
