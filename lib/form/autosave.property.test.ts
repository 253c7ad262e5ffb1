import fc from 'fast-check'
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
import type { DraftAnswer } from './draft-answer'
import type { DraftOp } from './draft-op'
import { type FieldValue, sameValue } from './field-value'
import { type Change, judge } from './merge'

/** A database with the rules of the route, and every word that ever reached it. */
class Draft {
  current: Record<string, FieldValue> = { a: '', b: '', c: '' }
  changes: (Change & { opId: string })[] = []
  answers = new Map<string, DraftAnswer>()
  /** Both versions of a box, by whose page: the words that wait for a choice. */
  clashes = new Map<string, FieldValue>()
  isSignedOut = false

  receive(page: string, op: DraftOp): DraftAnswer {
    if (this.isSignedOut) return { kind: 'signed-out' }
    const stored = this.answers.get(op.opId)
    if (stored !== undefined) return stored
    if (op.replaces !== undefined && !this.answers.has(op.replaces))
      this.answers.set(op.replaces, { kind: 'unclear' })
    const history = this.changes.filter(({ rev, opId }) => rev > op.baseRev && opId !== op.replaces)
    const answer = this.#apply(page, op, history)
    this.answers.set(op.opId, answer)
    return answer
  }

  #apply(page: string, op: DraftOp, history: Change[]): DraftAnswer {
    const judged = judge({ history, current: this.current, patch: op.patch })
    if (judged.kind === 'conflict') {
      const fields = judged.fields.map((clash) => ({ ...clash, theirsAt: clash.theirsAt.toISOString() }))
      for (const { field, mine } of fields) this.clashes.set(`${page} ${field}`, mine)
      return { kind: 'clash', id: page, fields }
    }
    const rev = this.changes.length + 1
    this.changes.push({ rev, patch: op.patch, by: page, at: new Date(rev), opId: op.opId })
    Object.assign(this.current, op.patch)
    const merged = judged.kind === 'merge' ? judged.merged : {}
    return { kind: 'saved', opId: op.opId, rev, savedAt: new Date(rev).toISOString(), merged }
  }
}

/** One open page: its screen, what a person wrote on it and saw on it, and what is under way. */
class Page {
  now: Autosave = startAutosave({ rev: 0, values: { a: '', b: '', c: '' } })
  /** The last thing the person wrote in each box, remembered apart from the code under test. */
  wrote: Record<string, string> = {}
  /** Every text that was ever on this screen, in each box. */
  saw = new Set<string>(['a ', 'b ', 'c '])
  requests: { op: DraftOp; saw: ReadonlySet<string> }[] = []
  responses: { opId: string; answer: DraftAnswer }[] = []
  constructor(
    readonly name: string,
    readonly draft: Draft,
  ) {}

  type(field: string, text: string) {
    this.wrote[field] = text
    this.#becomes(typed(this.now, field, text))
  }

  send(how: typeof send) {
    const next = how(this.now, `${this.name} ${serial++}`)
    if (next === undefined) return
    this.#becomes(next.now)
    this.requests.push({ op: next.op, saw: new Set(this.saw) })
  }

  arrive(at: number) {
    const [request] = this.requests.splice(at % Math.max(1, this.requests.length), 1)
    if (request === undefined) return
    const { op, saw } = request
    const before = { ...this.draft.current }
    const revs = this.draft.changes.length
    const answer = this.draft.receive(this.name, op)
    if (this.draft.changes.length > revs) {
      for (const [field, value] of Object.entries(op.patch)) {
        const maySay = saw.has(`${field} ${before[field]}`) || sameValue(before[field], value)
        expect(maySay, `${this.name} wrote ${value} over ${before[field]}, unseen`).toBe(true)
      }
    }
    this.responses.push({ opId: op.opId, answer })
  }

  hear(at: number) {
    const [response] = this.responses.splice(at % Math.max(1, this.responses.length), 1)
    if (response !== undefined) this.#becomes(heard(this.now, response.opId, response.answer))
  }

  /** Any other page in place of an answer: a sign-in form, a hotel's wifi. */
  hearNonsense() {
    const opId = this.responses.shift()?.opId
    if (opId !== undefined) this.#becomes(heard(this.now, opId, { kind: 'unclear' }))
  }

  loseRequest() {
    const opId = this.requests.shift()?.op.opId
    if (opId !== undefined) this.#becomes(lost(this.now, opId))
  }

  loseResponse() {
    const opId = this.responses.shift()?.opId
    if (opId !== undefined) this.#becomes(lost(this.now, opId))
  }

  /** Gives up waiting, while the operation may still be under way. */
  giveUp() {
    if (this.now.onItsWay !== undefined) this.#becomes(lost(this.now, this.now.onItsWay.op.opId))
  }

  signIn() {
    this.#becomes(signedIn(this.now))
  }

  status() {
    return statusOf(this.now, { isOffline: false }).kind
  }

  /** The boxes whose last words from this person are nowhere in the draft, nor kept in a clash. */
  missing({ clashesCount } = { clashesCount: true }): string[] {
    return Object.entries(this.wrote).flatMap(([field, text]) => {
      const isSaved = this.draft.changes.some(({ patch }) => sameValue(patch[field], text))
      const isInClash = clashesCount && this.draft.clashes.get(`${this.name} ${field}`) === text
      return isSaved || isInClash || text === '' ? [] : [`${this.name} ${field} ${text}`]
    })
  }

  /** The boxes where this person's words wait in a clash, but are no longer on her own screen. */
  vanished(): string[] {
    const waiting = Object.entries(this.wrote).filter(
      ([field, text]) => this.draft.clashes.get(`${this.name} ${field}`) === text,
    )
    return waiting.flatMap(([field, text]) =>
      this.now.boxes[field]?.typed === text ? [] : [`${field} ${text}`],
    )
  }

  #becomes(now: Autosave) {
    this.now = now
    for (const [field, box] of Object.entries(now.boxes)) this.saw.add(`${field} ${box.typed}`)
  }
}

let serial = 0

const field = fc.constantFrom('a', 'b', 'c')
const step = fc.oneof(
  // An empty box, the same word from two people, or (mostly) words nobody else would write.
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('type'),
      field,
      text: fc.constantFrom('', 'same', 'own', 'own'),
    }),
  },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('send') }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('arrive'), at: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('hear'), at: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('hearNonsense', 'loseRequest', 'loseResponse', 'giveUp', 'leave'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('signOut', 'signIn') }) },
)
type Step = { does: string; field?: string; text?: string; at?: number }

const story = (pages: number) =>
  fc.array(fc.tuple(fc.nat(pages - 1), step as fc.Arbitrary<Step>), {
    minLength: 5,
    maxLength: 100,
    size: 'max',
  })

const names = ['Helen', 'Amina', 'Helen again']

describe('pages write one draft, in any order, over any network', () => {
  test('never says Saved for words that are not in the database, and never writes over words unseen', () => {
    fc.assert(
      fc.property(story(3), (steps) => {
        tell(3, steps, (pages) => {
          for (const page of pages)
            if (page.status() === 'saved') expect(page.missing({ clashesCount: false })).toEqual([])
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('when the network comes back, everybody’s last words are in the database or kept in a clash', () => {
    fc.assert(
      fc.property(story(3), (steps) => {
        const pages = tell(3, steps)
        settle(pages)
        for (const page of pages) {
          expect(page.missing()).toEqual([])
          expect(unsavedBoxes(page.now)).toEqual([])
          expect(page.vanished()).toEqual([])
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('somebody who writes alone never clashes with herself, and the database ends as her screen', () => {
    fc.assert(
      fc.property(story(1), (steps) => {
        const [page] = settle(tell(1, steps, ([only]) => expect(only?.status()).not.toBe('clash')))
        expect(page?.status()).not.toBe('clash')
        for (const [name, text] of Object.entries(page?.wrote ?? {}))
          expect(page?.draft.current[name]).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

function tell(
  count: number,
  steps: [page: number, step: Step][],
  check: (pages: Page[]) => void = () => {},
): Page[] {
  const draft = new Draft()
  const pages = names.slice(0, count).map((name) => new Page(name, draft))
  for (const [at, happening] of steps) {
    const page = pages[at]
    if (page !== undefined) happens(draft, page, happening)
    check(pages)
  }
  return pages
}

function happens(draft: Draft, page: Page, { does, field: name = 'a', text = '', at = 0 }: Step) {
  const steps: Record<string, () => void> = {
    type: () => page.type(name, text === 'own' ? `${page.name}'s words ${serial++}` : text),
    send: () => page.send(send),
    leave: () => page.send(sendLast),
    arrive: () => page.arrive(at),
    hear: () => page.hear(at),
    hearNonsense: () => page.hearNonsense(),
    loseRequest: () => page.loseRequest(),
    loseResponse: () => page.loseResponse(),
    giveUp: () => page.giveUp(),
    signOut: () => {
      draft.isSignedOut = true
    },
    signIn: () => {
      draft.isSignedOut = false
      page.signIn()
    },
  }
  steps[does]?.()
}

/** An ordinary afternoon: what is under way arrives, what failed is tried again. */
function settle(pages: Page[]): Page[] {
  for (let round = 0; round < 20; round++) {
    for (const page of pages) {
      page.draft.isSignedOut = false
      page.signIn()
      while (page.requests.length > 0) page.arrive(0)
      while (page.responses.length > 0) page.hear(0)
      page.giveUp()
      page.send(send)
    }
  }
  return pages
}
