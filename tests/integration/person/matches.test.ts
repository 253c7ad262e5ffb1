import { beforeAll, describe, expect, it } from 'vitest'
import { recordFamily } from '@/lib/family/commands/record-family'
import { ChangedMeanwhile, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { answerMatch } from '@/lib/person/commands/answer-match'
import { matchToAnswer } from '@/lib/person/queries/match-to-answer'
import { matchesWaiting } from '@/lib/person/queries/matches-waiting'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const ben = signedIn('ben')
const lena = signedIn('lena')
const now = new Date('2026-11-23T10:00:00Z')

const writing = (by: typeof helen, fullName: string, bornOn?: string) =>
  recordFamily(by, { children: [{ fullName, bornOn }], adults: [] }, { now })

beforeAll(async () => {
  await writing(ben, 'Kayden Pryce', '2017-09-09')
})

describe('a child somebody else has written down already', () => {
  it('goes quietly to the hub, and whoever writes second is answered as for anyone new', async () => {
    const known = await writing(helen, 'Caden Price', '2017-09-09')
    const unknown = await writing(helen, 'Entirely New', '2017-09-09')
    expect(Object.keys(known)).toEqual(Object.keys(unknown))
    const { matches, waiting } = await matchesWaiting(lena, {}, { now })
    expect(waiting).toBe(1)
    expect(matches).toMatchObject([
      {
        closeness: 'very-likely',
        people: [
          { fullName: 'Kayden Pryce', bornOn: '2017-09-09', writtenBy: { name: 'Ben Okoro' } },
          { fullName: 'Caden Price', writtenBy: { name: 'Helen Marsh' } },
        ],
      },
    ])
    expect(matches[0]?.reasons).toContain('Date of birth is the same.')
  })

  it('is not raised by a shared surname and birthday alone', async () => {
    await writing(helen, 'Ophelia Price', '2017-09-09')
    expect((await matchesWaiting(lena, {}, { now })).waiting).toBe(1)
  })

  it('is not seen by those who wrote either record, nor by a manager', async () => {
    const [match] = (await matchesWaiting(lena, {}, { now })).matches
    for (const who of [helen, ben, signedIn('marcus'), signedIn('grace')]) {
      await expect(matchesWaiting(who, {}, { now })).rejects.toBeInstanceOf(NotAllowed)
      await expect(
        answerMatch(who, { matchId: match?.id ?? '', answer: 'same' }, { now }),
      ).rejects.toBeInstanceOf(NotAllowed)
    }
  })

  it('is answered once: not sure may be answered again, the same or different may not', async () => {
    const [match] = (await matchesWaiting(lena, {}, { now })).matches
    const matchId = match?.id ?? ''
    await answerMatch(lena, { matchId, answer: 'unsure' }, { now })
    expect((await matchesWaiting(lena, {}, { now })).matches).toMatchObject([
      { answer: { what: 'unsure', by: 'Lena Hart' } },
    ])
    await answerMatch(lena, { matchId, answer: 'same' }, { now })
    expect(await matchToAnswer(lena, { matchId }, { now })).toMatchObject({
      answer: { what: 'same', by: 'Lena Hart' },
    })
    expect((await matchesWaiting(lena, {}, { now })).waiting).toBe(0)
    await expect(answerMatch(lena, { matchId, answer: 'different' }, { now })).rejects.toBeInstanceOf(
      ChangedMeanwhile,
    )
    const { rows } = await asOwner((owner) =>
      owner.query(
        "SELECT details FROM audit_event WHERE event = 'match-answered' AND subject_id = $1 ORDER BY seq",
        [matchId],
      ),
    )
    expect(rows).toEqual([
      { details: { answer: 'unsure', purpose: 'finding' } },
      { details: { answer: 'same', purpose: 'finding' } },
    ])
  })

  it('that is not there is not found', async () => {
    await expect(matchToAnswer(lena, { matchId: crypto.randomUUID() }, { now })).rejects.toBeInstanceOf(
      NotFound,
    )
  })
})
