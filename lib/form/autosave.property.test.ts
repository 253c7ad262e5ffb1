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
import { type FieldValue, type Patch, sameValue } from './field-value'
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

/** One open page, its screen, and what is under way between it and the database. */
class Page {
  now: Autosave = startAutosave({ rev: 0, values: { a: '', b: '', c: '' } })
  requests: { op: DraftOp; seen: Patch }[] = []
  responses: { opId: string; answer: DraftAnswer }[] = []
  constructor(
    readonly name: string,
    readonly draft: Draft,
  ) {}

  type(field: string, text: string) {
    this.now = typed(this.now, field, text)
  }

  send(how: typeof send) {
    const next = how(this.now, `${this.name}-${this.now.changes}-${serial++}`)
    if (next === undefined) return
    this.now = next.now
    const known = Object.keys(next.op.patch).map((field) => [field, this.now.boxes[field]?.known ?? ''])
    this.requests.push({ op: next.op, seen: Object.fromEntries(known) })
  }

  arrive(at: number) {
    const [request] = this.requests.splice(at % Math.max(1, this.requests.length), 1)
    if (request === undefined) return
    const { op, seen } = request
    const before = { ...this.draft.current }
    const revs = this.draft.changes.length
    const answer = this.draft.receive(this.name, op)
    if (this.draft.changes.length > revs) this.#replacesNothingUnseen(op, seen, before)
    this.responses.push({ opId: op.opId, answer })
  }

  #replacesNothingUnseen({ patch, replaces }: DraftOp, seen: Patch, before: Patch) {
    const own = this.draft.changes.find(({ opId }) => opId === replaces)?.patch ?? {}
    for (const [field, value] of Object.entries(patch)) {
      const mayReplace = [seen[field], value, own[field]].some((known) => sameValue(before[field], known))
      expect(mayReplace, `${field}: ${before[field]} → ${value}, having seen ${seen[field]}`).toBe(true)
    }
  }

  hear(at: number) {
    const [response] = this.responses.splice(at % Math.max(1, this.responses.length), 1)
    if (response !== undefined) this.now = heard(this.now, response.opId, response.answer)
  }

  /** Any other page in place of an answer: a sign-in form, a hotel's wifi. */
  hearNonsense() {
    const opId = this.responses.shift()?.opId
    if (opId !== undefined) this.now = heard(this.now, opId, { kind: 'unclear' })
  }

  loseRequest() {
    const opId = this.requests.shift()?.op.opId
    if (opId !== undefined) this.now = lost(this.now, opId)
  }

  loseResponse() {
    const opId = this.responses.shift()?.opId
    if (opId !== undefined) this.now = lost(this.now, opId)
  }

  /** Waits long enough without an answer to give up on it, while it may still be under way. */
  giveUp() {
    if (this.now.onItsWay !== undefined) this.now = lost(this.now, this.now.onItsWay.op.opId)
  }

  tellsTheTruth() {
    if (statusOf(this.now, { isOffline: false }).kind !== 'saved') return
    for (const [field, box] of Object.entries(this.now.boxes)) {
      const reached = this.draft.changes.some(({ patch }) => sameValue(patch[field], box.typed))
      const isThere = reached || sameValue(box.typed, '')
      expect(isThere, `said saved, but the database never had ${field}: ${box.typed}`).toBe(true)
    }
  }

  everyWordIsKept() {
    expect(unsavedBoxes(this.now)).toEqual([])
    for (const [field, box] of Object.entries(this.now.boxes)) {
      const inClash =
        box.held !== undefined && sameValue(this.draft.clashes.get(`${this.name} ${field}`), box.typed)
      const wasCurrent = this.draft.changes.some(({ patch }) => sameValue(patch[field], box.typed))
      expect(inClash || wasCurrent || sameValue(box.typed, ''), `${this.name} ${field}: ${box.typed}`).toBe(
        true,
      )
    }
  }
}

let serial = 0

const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constant('type' as const),
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('', 'x', 'y', 'zz'),
    ),
  },
  { weight: 4, arbitrary: fc.tuple(fc.constant('send' as const)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('arrive' as const), fc.nat(5)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('hear' as const), fc.nat(5)) },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constantFrom(
        'hearNonsense' as const,
        'loseRequest' as const,
        'loseResponse' as const,
        'giveUp' as const,
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('leave' as const, 'signOut' as const, 'signIn' as const)),
  },
)
const story = fc.array(fc.tuple(fc.nat(2), event), { maxLength: 80 })

describe('three pages write one draft, in any order, over any network', () => {
  test('never says Saved for words the database has not answered for, and never writes over words unseen', () => {
    fc.assert(
      fc.property(story, (events) => {
        const { draft, pages } = opened()
        for (const [at, happening] of events) {
          happens(draft, pages[at % pages.length], happening)
          for (const page of pages) page.tellsTheTruth()
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('when the network comes back, every page’s newest words are in the database or kept in a clash', () => {
    fc.assert(
      fc.property(story, (events) => {
        const { draft, pages } = opened()
        for (const [at, happening] of events) happens(draft, pages[at % pages.length], happening)
        draft.isSignedOut = false
        for (let round = 0; round < 30; round++) for (const page of pages) calm(page)
        for (const page of pages) page.everyWordIsKept()
      }),
      { numRuns: 1500 },
    )
  })
})

function opened() {
  const draft = new Draft()
  return { draft, pages: ['Helen', 'Helen again', 'Amina'].map((name) => new Page(name, draft)) }
}

type Happening = typeof event extends fc.Arbitrary<infer T> ? T : never

function happens(draft: Draft, page: Page | undefined, happening: Happening) {
  if (page === undefined) return
  switch (happening[0]) {
    case 'type':
      return page.type(happening[1], `${happening[2]}${happening[2] === 'zz' ? page.name : ''}`)
    case 'send':
      return page.send(send)
    case 'leave':
      return page.send(sendLast)
    case 'arrive':
      return page.arrive(happening[1])
    case 'hear':
      return page.hear(happening[1])
    case 'signOut':
      draft.isSignedOut = true
      return
    case 'signIn':
      draft.isSignedOut = false
      page.now = signedIn(page.now)
      return
    default:
      return page[happening[0]]()
  }
}

/** One round of an ordinary day: what is under way arrives, what failed is tried again. */
function calm(page: Page) {
  page.now = signedIn(page.now)
  while (page.requests.length > 0) page.arrive(0)
  while (page.responses.length > 0) page.hear(0)
  if (page.now.onItsWay !== undefined) page.now = lost(page.now, page.now.onItsWay.op.opId)
  page.send(send)
}
