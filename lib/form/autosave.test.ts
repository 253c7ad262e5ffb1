import { describe, expect, test } from 'vitest'
import {
  type Autosave,
  heard,
  lost,
  send,
  sendLast,
  signedIn,
  startAutosave,
  typed,
  unsavedBoxes,
} from './autosave'
import { statusOf } from './autosave-status'
import { readAnswer } from './draft-answer'
import type { Patch } from './field-value'

const online = { isOffline: false }
const at = '2026-11-23T14:03:07.000Z'
const opened = startAutosave({ rev: 4, values: { worry: 'a', well: 'b', told: [] } })

describe('what is sent', () => {
  test('nothing, until something changes', () => {
    expect(send(opened, 'op1')).toBeUndefined()
    expect(statusOf(opened, online)).toEqual({ kind: 'unchanged' })
    expect(send(typed(typed(opened, 'worry', 'x'), 'worry', 'a'), 'op1')).toBeUndefined()
  })

  test('only the boxes that changed, with the revision they were based on', () => {
    const now = typed(typed(opened, 'worry', 'ax'), 'told', ['talking'])
    expect(send(now, 'op1')?.op).toEqual({
      opId: 'op1',
      baseRev: 4,
      patch: { worry: 'ax', told: ['talking'] },
    })
  })

  test('one at a time; the newest words wait and then win', () => {
    let now = sending(typed(opened, 'worry', 'a1'), 'op1')
    now = typed(typed(now, 'worry', 'a2'), 'worry', 'a3')
    expect(send(now, 'op2')).toBeUndefined()
    now = heard(now, 'op1', saved('op1', 5))
    expect(send(now, 'op2')?.op).toEqual({ opId: 'op2', baseRev: 5, patch: { worry: 'a3' } })
  })

  test('an operation that got no answer is sent again unchanged, so it can only happen once', () => {
    let now = typed(sending(typed(opened, 'worry', 'a1'), 'op1'), 'worry', 'a2')
    now = lost(now, 'op1')
    expect(send(now, 'op2')?.op).toEqual({ opId: 'op1', baseRev: 4, patch: { worry: 'a1' } })
  })

  test('when the page closes, the newest words go in place of those on their way', () => {
    const now = typed(sending(typed(opened, 'worry', 'a1'), 'op1'), 'worry', 'a2')
    expect(sendLast(now, 'op2')?.op).toEqual({
      opId: 'op2',
      baseRev: 4,
      patch: { worry: 'a2' },
      replaces: 'op1',
    })
    expect(sendLast(sending(typed(opened, 'worry', 'a1'), 'op1'), 'op2')?.op.opId).toBe('op1')
  })

  test('a box with a character that cannot be kept does not hold back the others', () => {
    let now = typed(typed(opened, 'worry', 'a\0'), 'well', 'fine')
    expect(send(now, 'op1')?.op.patch).toEqual({ well: 'fine' })
    now = heard(sending(now, 'op1'), 'op1', saved('op1', 5))
    expect(send(now, 'op2')).toBeUndefined()
    expect(statusOf(now, online)).toEqual({
      kind: 'not-saved',
      why: expect.stringContaining('cannot be kept'),
    })
  })
})

describe('what is said', () => {
  test('Saved only once the database has answered for every word', () => {
    let now = sending(typed(opened, 'worry', 'a1'), 'op1')
    expect(statusOf(now, online)).toEqual({ kind: 'saving' })
    now = typed(now, 'well', 'later')
    now = heard(now, 'op1', saved('op1', 5))
    expect(statusOf(now, online)).toEqual({ kind: 'saving' })
    now = heard(sending(now, 'op2'), 'op2', saved('op2', 6))
    expect(statusOf(now, online)).toEqual({ kind: 'saved', at })
  })

  test('the answer to another operation proves nothing', () => {
    const now = sending(typed(opened, 'worry', 'a1'), 'op1')
    expect(heard(now, 'op0', saved('op0', 9))).toBe(now)
  })

  test('no signal and no answer are said apart, and both say the words are kept', () => {
    const now = lost(sending(typed(opened, 'worry', 'a1'), 'op1'), 'op1')
    expect(statusOf(now, online)).toEqual({
      kind: 'not-saved',
      why: expect.stringContaining('did not answer'),
    })
    expect(statusOf(now, { isOffline: true })).toEqual({
      kind: 'not-saved',
      why: expect.stringContaining('no signal'),
    })
  })

  test('a refusal says why, and waits for the words to change', () => {
    let now = sending(typed(opened, 'worry', 'a1'), 'op1')
    now = heard(now, 'op1', { kind: 'refused', why: 'This assessment is finished' })
    expect(statusOf(now, online)).toEqual({ kind: 'not-saved', why: 'This assessment is finished' })
    expect(send(now, 'op2')).toBeUndefined()
    expect(send(typed(now, 'worry', 'a2'), 'op2')?.op.patch).toEqual({ worry: 'a2' })
  })

  test('signed out: nothing is sent, and after signing in the same operation goes again', () => {
    let now = heard(sending(typed(opened, 'worry', 'a1'), 'op1'), 'op1', { kind: 'signed-out' })
    expect(statusOf(now, online)).toEqual({ kind: 'signed-out' })
    expect(send(now, 'op2')).toBeUndefined()
    now = signedIn(now)
    expect(send(now, 'op2')?.op).toEqual({ opId: 'op1', baseRev: 4, patch: { worry: 'a1' } })
  })
})

describe('when somebody else writes too', () => {
  test('their words in a box I did not touch appear on my page', () => {
    const now = heard(
      sending(typed(opened, 'worry', 'a1'), 'op1'),
      'op1',
      saved('op1', 7, { well: 'theirs' }),
    )
    expect(onScreen(now, 'well')).toBe('theirs')
    expect(unsavedBoxes(now)).toEqual([])
  })

  test('their words never replace what I am typing, and mine go with the revision I really knew', () => {
    let now = typed(sending(typed(opened, 'worry', 'a1'), 'op1'), 'well', 'mine')
    now = heard(now, 'op1', saved('op1', 7, { well: 'theirs' }))
    expect(onScreen(now, 'well')).toBe('mine')
    expect(send(now, 'op2')?.op).toEqual({ opId: 'op2', baseRev: 4, patch: { well: 'mine' } })
  })

  test('after a clash my words are kept, the rest is sent again, and typing goes on', () => {
    let now = sending(typed(typed(opened, 'worry', 'mine'), 'well', 'rest'), 'op1')
    now = heard(now, 'op1', clash('worry', 'mine'))
    expect(send(now, 'op2')?.op).toEqual({ opId: 'op2', baseRev: 4, patch: { well: 'rest' } })
    now = heard(sending(now, 'op2'), 'op2', saved('op2', 8, { worry: 'theirs' }))
    expect(onScreen(now, 'worry')).toBe('mine')
    expect(statusOf(now, online)).toMatchObject({ kind: 'clash', id: 'c1' })
    now = typed(now, 'worry', 'mine and more')
    expect(statusOf(now, online)).toEqual({ kind: 'saving' })
    expect(send(now, 'op3')?.op).toEqual({
      opId: 'op3',
      baseRev: 4,
      patch: { worry: 'mine and more' },
      settles: 'c1',
    })
  })

  test('a clash ends when both say the same', () => {
    let now = heard(sending(typed(opened, 'worry', 'mine'), 'op1'), 'op1', clash('worry', 'mine'))
    now = sending(typed(now, 'worry', 'theirs'), 'op2')
    now = heard(now, 'op2', saved('op2', 8))
    expect(statusOf(now, online)).toEqual({ kind: 'saved', at })
  })
})

describe('a response is believed for what it says, never for its status alone', () => {
  const body = { ok: true, opId: 'op1', rev: 5, savedAt: at }
  test.each([
    ['the answer to my operation', 200, JSON.stringify(body), 'saved'],
    ['a sign-in page', 200, '<!doctype html><title>Sign in</title>', 'unclear'],
    ['an empty page', 200, '', 'unclear'],
    ['the answer to another operation', 200, JSON.stringify({ ...body, opId: 'op0' }), 'unclear'],
    ['an answer without a time', 200, JSON.stringify({ ...body, savedAt: undefined }), 'unclear'],
    ['an answer that is not sure', 200, JSON.stringify({ ...body, ok: 'true' }), 'unclear'],
    ['words that are no words', 200, JSON.stringify({ ...body, merged: { well: 1 } }), 'unclear'],
    ['a broken server', 500, JSON.stringify({ error: 'x' }), 'unclear'],
    ['too many requests', 429, JSON.stringify({ error: 'x' }), 'unclear'],
    ['a stopped gateway', 502, '<html>', 'unclear'],
    ['a session that ended', 401, JSON.stringify({ signedOut: true }), 'signed-out'],
    ['somebody else’s 401', 401, '<html>', 'unclear'],
    ['a refusal', 403, JSON.stringify({ error: 'You can no longer change this' }), 'refused'],
    ['a clash without both versions', 409, JSON.stringify({ conflict: { id: 'c1', fields: [] } }), 'unclear'],
  ])('%s', (_, status, text, kind) => {
    expect(readAnswer(status, text, 'op1').kind).toBe(kind)
  })

  test('a clash with both versions', () => {
    const fields = [{ field: 'worry', mine: 'm', theirs: 't', theirsBy: 'Amina Yusuf', theirsAt: at }]
    expect(readAnswer(409, JSON.stringify({ conflict: { id: 'c1', fields } }), 'op1')).toEqual({
      kind: 'clash',
      id: 'c1',
      fields,
    })
  })
})

function onScreen(now: Autosave, name: string) {
  return now.boxes[name]?.typed
}

function sending(now: Autosave, opId: string): Autosave {
  const next = send(now, opId)
  if (next === undefined) throw new Error('nothing to send')
  return next.now
}

function saved(opId: string, rev: number, merged: Patch = {}) {
  return { kind: 'saved', opId, rev, savedAt: at, merged } as const
}

function clash(field: string, mine: string) {
  const fields = [{ field, mine, theirs: 'theirs', theirsBy: 'Amina Yusuf', theirsAt: at }]
  return { kind: 'clash', id: 'c1', fields } as const
}
