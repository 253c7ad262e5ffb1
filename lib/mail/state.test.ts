import { describe, expect, it } from 'vitest'
import { newOpeningWords } from './opening-words'
import { mailState, problemOf } from './state'
import { mailProblems, staffMailKinds } from './types'
import { documentMailWords, mailStateWords, staffMailWords } from './words'

describe('what a mail server’s answer means', () => {
  it.each([
    [{ responseCode: 550, command: 'RCPT TO' }, 'no-such-mailbox', true],
    [{ responseCode: 554, command: 'DATA' }, 'refused', true],
    [{ responseCode: 451, command: 'DATA' }, 'refused-for-now', false],
    [{ responseCode: 535, code: 'EAUTH', command: 'AUTH PLAIN' }, 'no-answer', false],
    [{ code: 'ETIMEDOUT' }, 'no-answer', false],
    ['anything', 'no-answer', false],
  ] as const)('%j is %s', (failure, problem, isFinal) => {
    expect(problemOf(failure)).toEqual({ problem, isFinal })
  })
})

describe('what is said of a message', () => {
  it('is never more than is known: handed over is not arrived', () => {
    const at = new Date('2026-11-24T14:03:00Z')
    expect(mailStateWords(mailState({ problem: null, handedAt: at, gaveUpAt: null }))).toBe(
      'Handed to the mail server on 24 November 2026 at 2:03pm. Whether it arrived, and who reads it there, cannot be known from here.',
    )
    for (const problem of mailProblems)
      expect(mailStateWords(mailState({ problem, handedAt: null, gaveUpAt: at }))).toMatch(
        /^Could not be sent: ./,
      )
  })

  it('holds no break of a line in a subject, whatever a giver is called', () => {
    const { subject } = documentMailWords({
      giver: 'A\r\nBcc: b@c.example',
      called: 'A',
      reference: '7KX3-92QM',
    })
    expect(subject).toBe('A document for you (7KX3-92QM)')
    for (const kind of staffMailKinds)
      expect(staffMailWords(kind, 'https://x.example').subject).not.toMatch(/[\r\n]/)
  })
})

it('opens each document with words of its own, none of which is heard as another', () => {
  const all = Array.from({ length: 500 }, newOpeningWords)
  expect(new Set(all).size).toBe(500)
  for (const words of all) expect(words).toMatch(/^[2-9a-hj-km-np-z]{4}(-[2-9a-hj-km-np-z]{4}){2}$/)
})
