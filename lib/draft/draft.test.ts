import { describe, expect, test } from 'vitest'
import { readAnswer } from '@/lib/form/draft-answer'
import { ChangedMeanwhile, invalid, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { chosenWords } from './choice'
import { DraftClosed } from './closed'
import { postedPage } from './posted-page'
import { isFromThisSite, readJson } from './read-request'
import { type Reply, replyTo, replyToProblem, signedOut } from './reply'
import { withRowsShown } from './rows-shown'
import type { SaveAnswer } from './types'

const opId = '0b6cbf1e-52a3-4f0e-9d53-3f1d4fb4c001'
const read = ({ status, body }: Reply) => readAnswer(status, JSON.stringify(body), opId)

describe('what the page hears', () => {
  test('saved, only when it is', () => {
    const answer: SaveAnswer = {
      kind: 'saved',
      opId,
      rev: 3,
      savedAt: '2026-11-23T14:03:07.000Z',
      merged: { a: 'b' },
    }
    expect(read(replyTo(answer))).toEqual(answer)
  })

  test('a clash, with where to choose and both versions', () => {
    const fields = [
      { field: 'a', mine: 'm', theirs: ['t'], theirsBy: 'Amina Yusuf', theirsAt: '2026-11-23T14:03:07.000Z' },
    ]
    expect(read(replyTo({ kind: 'clash', opId, clashId: 'c', fields, merged: {} }))).toEqual({
      kind: 'clash',
      id: 'c',
      fields,
    })
  })

  test.each([
    ['signed out', signedOut, { kind: 'signed-out' }],
    ['a finished page', replyToProblem(new DraftClosed('Finished')), { kind: 'refused', why: 'Finished' }],
    ['bad words', replyToProblem(invalid('a', 'Shorten this')), { kind: 'refused', why: 'Shorten this' }],
    ['not theirs to write', replyToProblem(new NotAllowed('x', 'The named person')), { kind: 'refused' }],
    ['not theirs to know of', replyToProblem(new NotFound()), { kind: 'refused' }],
    ['second at the same instant: try again', replyToProblem(new ChangedMeanwhile()), { kind: 'unclear' }],
  ])('%s', (_, reply, heard) => {
    expect(read(reply)).toMatchObject(heard)
  })

  test('a fault of ours is never dressed up as an answer', () => {
    expect(() => replyToProblem(new Error('disk full'))).toThrow('disk full')
  })
})

describe('who may send', () => {
  const from = (headers: Record<string, string>) => isFromThisSite(new Headers(headers))

  test('a page of this site, by what the browser says of it', () => {
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(from({ 'sec-fetch-site': site })).toBe(false)
  })

  test('an older browser, by its origin being the host that was asked', () => {
    expect(from({ origin: 'https://alongside.example', host: 'alongside.example' })).toBe(true)
    expect(from({ origin: 'https://evil.example', host: 'alongside.example' })).toBe(false)
    expect(from({ origin: 'null', host: 'alongside.example' })).toBe(false)
    expect(from({ host: 'alongside.example' })).toBe(false)
  })
})

describe('what may be sent', () => {
  const json = (body: string, type = 'application/json') =>
    readJson(new Request('http://x', { method: 'PUT', body, headers: { 'content-type': type } }))

  test('JSON up to a megabyte; more is refused in words, before it is all read', async () => {
    expect(await json('{"a":"é"}')).toEqual({ ok: true, value: { a: 'é' } })
    expect(await json(`"${'é'.repeat(500_001)}"`)).toMatchObject({ ok: false, status: 413 })
  })

  test('half a message, or a form posted from elsewhere, is not taken for one', async () => {
    expect(await json('{"a":')).toMatchObject({ ok: false, status: 400 })
    expect(await json('{}', 'text/plain')).toMatchObject({ ok: false, status: 415 })
  })
})

describe('a page posted whole', () => {
  test('holds the boxes and nothing of the form’s own', () => {
    const data = new FormData()
    for (const [name, value] of [
      ['worried', 'one\r\ntwo'],
      ['told', 'talking'],
      ['told', 'drawing'],
      ['familyId', 'f'],
      ['_key', 'k'],
      ['_rev', '3'],
      ['_do', 'save'],
    ] as const)
      data.append(name, value)
    expect(postedPage(data, ['familyId'])).toEqual({ worried: 'one\ntwo', told: ['talking', 'drawing'] })
  })

  test('opening a page with rows changes nothing: it says which rows it will show', () => {
    const values = { '_rows.evidence': '0', 'evidence.0.what': 'a', 'evidence.4.what': 'b' }
    expect(withRowsShown(values, { evidence: 1 })['_rows.evidence']).toBe('0,4')
    expect(withRowsShown({}, { evidence: 1 })['_rows.evidence']).toBe('0')
  })
})

test('choosing keeps what was chosen, and nothing stands for “both” but what was written', () => {
  const versions = { second: 's', first: 'f' }
  expect(chosenWords({ keep: 'second' }, versions)).toBe('s')
  expect(chosenWords({ keep: 'first' }, versions)).toBe('f')
  expect(chosenWords({ keep: 'later' }, versions)).toBeUndefined()
  expect(chosenWords({ keep: 'both', joined: 'f and s' }, versions)).toBe('f and s')
  expect(chosenWords({ keep: 'both', joined: ' ' }, versions)).toBeUndefined()
  expect(chosenWords({ keep: 'both' }, { second: ['b'], first: ['a', 'b'] })).toEqual(['a', 'b'])
})
