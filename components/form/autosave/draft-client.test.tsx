import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DraftOp } from '@/lib/form/draft-op'
import { DraftClient } from './draft-client'

const at = '2026-11-23T14:03:07.000Z'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('saving as you go', () => {
  test('a change is sent within a second however fast one types, and then called saved', async () => {
    const { client, sent, answer } = page()
    for (const words of ['I', 'I l', 'I li', 'I like'].entries()) {
      client.see({ worry: words[1] })
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(sent.map(({ patch }) => patch)).toEqual([{ worry: 'I li' }])
    expect(client.status()).toEqual({ kind: 'saving' })
    await answer()
    await vi.advanceTimersByTimeAsync(1000)
    await answer()
    expect(sent[1]?.patch).toEqual({ worry: 'I like' })
    expect(client.status()).toEqual({ kind: 'saved', at })
  })

  test('a hotel’s wifi page with status 200 is not saved, and the same operation is tried again', async () => {
    const { client, sent, answer } = page()
    client.see({ worry: 'a' })
    await vi.advanceTimersByTimeAsync(1000)
    await answer({ status: 200, body: '<html>Welcome to our wifi</html>' })
    expect(client.status()).toMatchObject({ kind: 'not-saved' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent.map(({ opId }) => opId)).toEqual(['op1', 'op1'])
  })

  test('a request that never answers is given up after 15 seconds and tried again', async () => {
    const { client, sent } = page()
    client.see({ worry: 'a' })
    await vi.advanceTimersByTimeAsync(17_000)
    expect(client.status()).toMatchObject({ kind: 'not-saved' })
    expect(sent.length).toBeGreaterThanOrEqual(2)
  })

  test('tries ever more rarely while nothing answers, and at once when the signal is back', async () => {
    const { client, sent, fail } = page()
    client.see({ worry: 'a' })
    await vi.advanceTimersByTimeAsync(1000)
    await fail()
    client.online(false)
    for (let minute = 0; minute < 10; minute++) {
      await vi.advanceTimersByTimeAsync(60_000)
      await fail()
    }
    expect(sent.length).toBeLessThan(40)
    expect(client.status()).toMatchObject({ kind: 'not-saved', why: expect.stringContaining('no signal') })
    const tries = sent.length
    await fail()
    client.online(true)
    expect(sent.length).toBe(tries + 1)
  })

  test('nothing is sent while nothing changes', async () => {
    const { client, sent } = page()
    client.see({ worry: '' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
  })

  test('somebody else’s words go to the page, into boxes nobody touched here', async () => {
    const { client, shown, answer } = page()
    client.see({ worry: 'mine' })
    await vi.advanceTimersByTimeAsync(1000)
    await answer({ merged: { well: 'theirs' } })
    expect(shown).toEqual([['well', 'theirs']])
  })

  test('the words of a removed row are taken out of the draft; a row never shown here is left alone', async () => {
    const { client, sent, answer } = page()
    client.see({ 'action.0.what': 'Walk', 'action.1.what': 'Ring' })
    await vi.advanceTimersByTimeAsync(1000)
    await answer({ merged: { 'action.7.what': 'theirs' } })
    client.see({ 'action.0.what': 'Walk' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent[1]?.patch).toEqual({ 'action.1.what': '' })
  })

  test('signed out: stops, and goes on with the same operation once signed in', async () => {
    const { client, sent, answer } = page()
    client.see({ worry: 'a' })
    await vi.advanceTimersByTimeAsync(1000)
    await answer({ status: 401, body: JSON.stringify({ signedOut: true }) })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(sent).toHaveLength(1)
    client.see({ worry: 'a b' })
    client.signedIn()
    await answer()
    await vi.advanceTimersByTimeAsync(1000)
    await answer()
    expect(sent.map(({ opId, patch }) => [opId, patch])).toEqual([
      ['op1', { worry: 'a' }],
      ['op1', { worry: 'a' }],
      [sent[2]?.opId, { worry: 'a b' }],
    ])
    expect(client.status()).toEqual({ kind: 'saved', at })
  })

  test('the main button waits for words on their way, but never for long', async () => {
    const { client, answer } = page()
    client.see({ worry: 'a' })
    const settled = client.settled(5000)
    await answer()
    expect(await settled).toBe(true)
    client.see({ worry: 'b' })
    const late = client.settled(5000)
    await vi.advanceTimersByTimeAsync(5000)
    expect(await late).toBe(false)
  })

  test('when the page closes, the newest words go at once, in place of those on their way', async () => {
    const { client, sent } = page()
    client.see({ worry: 'a' })
    await vi.advanceTimersByTimeAsync(1000)
    client.see({ worry: 'ab' })
    client.leave()
    expect(sent.at(-1)).toMatchObject({ patch: { worry: 'ab' }, replaces: 'op1' })
  })

  test('after somebody else signed in, nothing more is sent', async () => {
    const { client, sent } = page()
    client.see({ worry: 'secret' })
    client.forget()
    client.see({ worry: 'secret, still on the screen' })
    client.leave()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
  })
})

type Answer = { status?: number; body?: string; merged?: Record<string, string> }

function page() {
  const sent: DraftOp[] = []
  const shown: [string, unknown][] = []
  let waiting = Promise.withResolvers<{ status: number; body: string }>()
  let ops = 0
  let rev = 4
  const client = new DraftClient(
    { rev, values: { worry: '', well: '' } },
    {
      put: (op) => {
        sent.push(op)
        waiting = Promise.withResolvers()
        return waiting.promise
      },
      newOpId: () => `op${++ops}`,
      random: () => 0.5,
      show: (name, value) => shown.push([name, value]),
    },
  )
  const saved = (merged: Record<string, string> = {}) =>
    JSON.stringify({ ok: true, opId: sent.at(-1)?.opId, rev: ++rev, savedAt: at, merged })
  return {
    client,
    sent,
    shown,
    answer: async ({ status = 200, body, merged }: Answer = {}) => {
      waiting.resolve({ status, body: body ?? saved(merged) })
      await vi.advanceTimersByTimeAsync(0)
    },
    fail: async () => {
      waiting.reject(new TypeError('Failed to fetch'))
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}
