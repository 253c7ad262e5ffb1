import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { familyPage } from '@/lib/family/queries/family-page'
import { keepErasedList, readErasedList } from '@/lib/job/keep-erased-list'
import { findQuestions } from '@/lib/look/find-questions'
import { addNote } from '@/lib/note/commands/add-note'
import { NotFound } from '@/lib/operation/refusal'
import { holdRecord } from '@/lib/retention/commands/hold-record'
import { letAgreedRecordsGo, letGoAgain } from '@/lib/retention/let-go'
import { keepingPeriods } from '@/lib/retention/queries/periods'
import { asOwner } from '../../support/owner'
import { agreed, longAgo, notice } from '../../support/time-over'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const iris = signedIn('iris')
const today = dayFromInstant(new Date())

const go = () => asOwner((owner) => letAgreedRecordsGo(owner))
const isThere = (familyId: string) =>
  asOwner(
    async (owner) => (await owner.query('SELECT 1 FROM family WHERE id = $1', [familyId])).rows.length === 1,
  )

/** A record two people agreed about so many days ago. */
async function agreedAbout(name: string, daysAgo: number): Promise<string> {
  const family = await aFamily(helen, { name })
  await anEpisode(helen, family)
  const { familyId } = family
  await addNote(helen, {
    familyId,
    happenedOn: today,
    how: 'visit',
    track: 'family',
    title: 'A visit',
    words: 'We talked in the kitchen',
    audience: 'team',
  })
  await asOwner((owner) => longAgo(owner, familyId))
  await notice()
  await agreed(familyId, { by: marcus, second: helen, daysAgo })
  return familyId
}

describe('a record two people agreed about', () => {
  it('stays until the fortnight is over, and goes then, for everybody, with a line an administrator can read', async () => {
    const [early, familyId] = [await agreedAbout('Early', 13), await agreedAbout('Ripe', 14)]
    await go()
    expect(await isThere(early)).toBe(true)
    expect(await isThere(familyId)).toBe(false)
    await expect(familyPage(helen, { familyId })).rejects.toBeInstanceOf(NotFound)
    const { letGo } = await keepingPeriods(iris, {})
    expect(letGo).toContainEqual({
      reference: expect.stringMatching(/^L-[0-9A-F]{8}$/),
      on: today,
      countsFrom: 'birth',
      years: 25,
      agreedBy: marcus.name,
      confirmedBy: helen.name,
      afterRestore: false,
    })
    await expect(
      asOwner((owner) => findQuestions(owner)),
      'looks at it are still counted',
    ).resolves.toBeUndefined()
  })

  it('does not go when it is put on hold in the fortnight', async () => {
    const familyId = await agreedAbout('Held', 20)
    await holdRecord(marcus, {
      familyId,
      reason: 'claim',
      why: 'A letter came',
      reviewOn: addDays(today, 30),
    })
    await go()
    expect(await isThere(familyId)).toBe(true)
  })

  it('does not go when the family is helped again, before anybody noticed', async () => {
    const family = await aFamily(helen, { name: 'Again' })
    await anEpisode(helen, family)
    await asOwner((owner) => longAgo(owner, family.familyId))
    await notice()
    await agreed(family.familyId, { by: marcus, second: helen, daysAgo: 20 })
    await anEpisode(helen, family)
    await expect(go()).rejects.toThrow('could not be let go')
    expect(await isThere(family.familyId)).toBe(true)
    await notice()
    await go()
  })

  it('goes whole or not at all: stopped midway, all of it is there, and it goes the next time', async () => {
    const familyId = await agreedAbout('Midway', 20)
    await asOwner((owner) =>
      owner.query(`CREATE FUNCTION pull_the_plug() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the power went'; END $$;
        CREATE TRIGGER pull_the_plug BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION pull_the_plug()`),
    )
    const count = () =>
      asOwner(async (owner) => {
        const { rows } = await owner.query<{ n: number }>(
          `SELECT (SELECT count(*) FROM note WHERE family_id = $1) + (SELECT count(*) FROM family_member WHERE family_id = $1)
             - (SELECT count(*) FROM erased_record WHERE family_id = $1) AS n`,
          [familyId],
        )
        return Number(rows[0]?.n)
      })
    const before = await count()
    expect(before).toBeGreaterThan(3)
    await expect(go()).rejects.toThrow('1 records could not be let go')
    expect(await count()).toBe(before)
    await asOwner((owner) => owner.query('DROP TRIGGER pull_the_plug ON person'))
    expect(await go()).toBe(1)
    expect(await isThere(familyId)).toBe(false)
  })

  it('that two workers come to at once goes once', async () => {
    await agreedAbout('Twice', 20)
    const went = await Promise.all([go(), go()])
    expect(went.toSorted()).toEqual([0, 1])
  })
})

describe('PostgreSQL', () => {
  const line = (familyId: string) => ({
    text: `INSERT INTO erased_record (id, reference, family_id, counts_from, years, agreed_by, agreed_at, confirmed_by, confirmed_at, erased_at)
      VALUES ($1, 'L-00000000', $2, 'birth', 25, $3, now(), $4, now(), now())`,
    values: [newId(), familyId, marcus.workerId, helen.workerId],
  })

  it('lets the owner of the database write no line for a record that may not go, nor take a row of it', async () => {
    const family = await aFamily(helen, { name: 'Kept' })
    await anEpisode(helen, family)
    const { familyId } = family
    await familyPage(helen, { familyId })
    await expect(asOwner((owner) => owner.query(line(familyId)))).rejects.toThrow('being helped')
    await asOwner((owner) => longAgo(owner, familyId))
    await expect(asOwner((owner) => owner.query(line(familyId)))).rejects.toThrow('have not agreed')
    await asOwner((owner) =>
      owner.query("UPDATE person SET born_on = '2020-01-01' WHERE full_name = 'Ada Tester'"),
    )
    await expect(asOwner((owner) => owner.query(line(familyId)))).rejects.toThrow('is not over')
    await expect(asOwner((owner) => owner.query('SELECT take_away($1)', [familyId]))).rejects.toThrow(
      'is not going',
    )
    for (const table of ['chronology_entry', 'audit_event'])
      await expect(
        asOwner((owner) => owner.query(`DELETE FROM ${table} WHERE family_id = $1`, [familyId])),
      ).rejects.toThrow('only added to')
  })

  it('lets nobody of the app let a record go, nor read the lines but administrators', async () => {
    const familyId = await agreedAbout('Nobody', 20)
    for (const text of [
      'SELECT let_record_go($1::uuid)',
      'SELECT take_away($1::uuid)',
      'DELETE FROM note WHERE family_id = $1::uuid',
    ])
      await expect(inTransaction(marcus, (tx) => tx.$executeRawUnsafe(text, familyId))).rejects.toThrow(
        'permission denied',
      )
    await go()
    const seen = (who: typeof marcus) => inTransaction(who, (tx) => tx.erasedRecord.count())
    expect(await seen(marcus)).toBe(0)
    expect(await seen(iris)).toBeGreaterThan(0)
  })

  it('lets rows of one record go, in that transaction, and no row of another', async () => {
    const [familyId, other] = [await agreedAbout('One', 20), await agreedAbout('Other', 1)]
    await asOwner(async (owner) => {
      await owner.query('BEGIN')
      await owner.query(line(familyId))
      await expect(owner.query('DELETE FROM note WHERE family_id = $1', [other])).rejects.toThrow(
        'only added to',
      )
      await owner.query('ROLLBACK')
    })
    await go()
  })
})

describe('after a restore', () => {
  it('what had gone goes again by the list kept outside, once, and what may not go stays', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'erased-')), 'erased.jsonl')
    await agreedAbout('Gone', 20)
    await go()
    await asOwner((owner) => keepErasedList(owner, file))
    await asOwner((owner) => keepErasedList(owner, file))
    const listed = readErasedList(file)
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
    expect(readFileSync(file, 'utf8')).not.toMatch(/Gone|Tester|kitchen|1990/)

    // The database that is put back has the record, and not the line nor what was agreed.
    const back = await aFamily(helen, { name: 'Gone' })
    const held = await aFamily(helen, { name: 'Held since' })
    for (const { familyId, contactId } of [back, held]) {
      await anEpisode(helen, { familyId, contactId })
      await asOwner((owner) => longAgo(owner, familyId))
    }
    await holdRecord(marcus, {
      familyId: held.familyId,
      reason: 'inquiry',
      why: 'It was asked for',
      reviewOn: addDays(today, 30),
    })
    const [last] = listed.slice(-1)
    if (!last) throw new Error('Nothing is in the list')
    const again = [back, held].map(({ familyId }, place) => ({
      ...last,
      id: newId(),
      reference: `L-0000000${place}`,
      familyId,
    }))
    await expect(asOwner((owner) => letGoAgain(owner, again))).rejects.toThrow(
      '1 records could not be let go',
    )
    expect([await isThere(back.familyId), await isThere(held.familyId)]).toEqual([false, true])
    expect(await asOwner((owner) => letGoAgain(owner, again.slice(0, 1)))).toBe(0)
  })
})
