import { describe, expect, it } from 'vitest'
import { heldWords, holdWords, letWordsGo, minutesHeld } from '@/lib/auth/held-words'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const amina = signedIn('amina')
const now = new Date('2026-11-24T10:00:00Z')
const words = {
  address: '/families/1/notes/new?from=timeline',
  form: 'Save this note',
  values: { words: 'Line one\nLine two — “quoted” 🌙', tick: ['a', 'b'], _rev: '3' },
}

async function endedSession(): Promise<string> {
  const id = newId()
  await asOwner((owner) =>
    owner.query(
      "INSERT INTO session (id, worker_id, started_at, last_seen_at, ended_at, ended_why) VALUES ($1, $2, $3, $3, $3, 'idle')",
      [id, helen.workerId, now],
    ),
  )
  return id
}

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function held(): Promise<string> {
  return (await holdWords(await endedSession(), words, now)) ?? ''
}

describe('words sent after a session had ended', () => {
  it('wait to the letter for the person whose session it was, with where they belong', async () => {
    expect(await heldWords(helen, await held(), later(minutesHeld - 1))).toEqual(words)
  })

  it('are not there for anyone else, who cannot let them go either', async () => {
    const id = await held()
    expect(await heldWords(amina, id, now)).toBeUndefined()
    expect(await letWordsGo(amina, id, words.form)).toBe(false)
    const seen = await inTransaction(amina, (tx) => tx.heldWords.count())
    expect(seen).toBe(0)
    expect(await heldWords(helen, id, now)).toEqual(words)
  })

  it('are gone after an hour, and deleted by the next that are held', async () => {
    const id = await held()
    expect(await heldWords(helen, id, later(minutesHeld))).toBeUndefined()
    await holdWords(await endedSession(), { ...words, form: 'Another' }, later(minutesHeld + 1))
    const left = await asOwner((owner) => owner.query('SELECT 1 FROM held_words WHERE id = $1', [id]))
    expect(left.rowCount).toBe(0)
  })

  it('are let go with the form they belong in, and with no other', async () => {
    const id = await held()
    expect(await letWordsGo(helen, id, 'Some other form')).toBe(false)
    expect(await letWordsGo(helen, id, words.form)).toBe(true)
    expect(await heldWords(helen, id, now)).toBeUndefined()
  })

  it('are held for nobody when the session never was, or its person has left', async () => {
    expect(await holdWords(newId(), words, now)).toBeUndefined()
    const session = await endedSession()
    await asOwner((owner) =>
      owner.query('UPDATE worker SET left_at = $2 WHERE id = $1', [helen.workerId, now]),
    )
    try {
      expect(await holdWords(session, words, now)).toBeUndefined()
    } finally {
      await asOwner((owner) =>
        owner.query('UPDATE worker SET left_at = NULL WHERE id = $1', [helen.workerId]),
      )
    }
  })
})
