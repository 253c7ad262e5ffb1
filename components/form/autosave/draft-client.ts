import {
  type Autosave,
  heard,
  isUnsettled,
  lost,
  send,
  sendLast,
  signedIn,
  startAutosave,
  typed,
} from '@/lib/form/autosave'
import { type AutosaveStatus, statusOf } from '@/lib/form/autosave-status'
import { readAnswer } from '@/lib/form/draft-answer'
import type { DraftOp } from '@/lib/form/draft-op'
import type { FieldValue, Patch } from '@/lib/form/field-value'

/** Sends one operation. Throws, or never answers, when the network fails. `isLast`: the page is going away. */
export type PutDraft = (op: DraftOp, how: { isLast: boolean }) => Promise<{ status: number; body: string }>

type Surroundings = {
  put: PutDraft
  newOpId: () => string
  /** From 0 up to 1: spreads the tries of many pages that lost the same server. */
  random: () => number
  /** Words of somebody else, for a box nobody touched here. */
  show: (name: string, value: FieldValue) => void
}

// A change waits this long for the next one, and no longer however fast one types: well under 2 seconds in all.
const pause = 700
const patience = 15_000
const longestWait = 30_000

/**
 * Keeps a page's words in the database as they are written: sends, waits, tries again, and knows what may be said
 * about it. Everything that is decided is decided in `lib/form/autosave`; here are only timers and the network.
 */
export class DraftClient {
  #now: Autosave
  #status: AutosaveStatus = { kind: 'unchanged' }
  #isOffline = false
  #isStopped = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #onScreen: ReadonlySet<string> = new Set()
  #listeners = new Set<() => void>()
  readonly #around: Surroundings

  constructor(start: { rev: number; values: Patch }, around: Surroundings) {
    this.#now = startAutosave(start)
    this.#around = around
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly status = (): AutosaveStatus => this.#status

  get rev(): number {
    return this.#now.rev
  }

  get isUnsettled(): boolean {
    return isUnsettled(this.#now)
  }

  /** Takes note of what is on the screen; what is new will be sent shortly. */
  see(values: Patch): void {
    if (this.#isStopped) return
    // A box that was here and is not any more stood in a row that was removed. Rows never shown here stay.
    const removed = [...this.#onScreen].filter((name) => !Object.hasOwn(values, name))
    this.#onScreen = new Set(Object.keys(values))
    let now = this.#now
    for (const [name, value] of Object.entries(values)) now = typed(now, name, value)
    for (const name of removed) now = typed(now, name, '')
    if (now === this.#now) return
    this.#become(now)
    this.#sendWithin(pause)
  }

  saveNow(): void {
    this.#clearTimer()
    this.#send()
  }

  /** Whether everything on the screen is answered for; waits for that at most so many milliseconds. */
  async settled(milliseconds: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const stop = this.subscribe(() => (this.isUnsettled && this.#status.kind !== 'signed-out') || resolve())
    const timer = setTimeout(resolve, milliseconds)
    this.saveNow()
    if (this.isUnsettled) await promise
    clearTimeout(timer)
    stop()
    return !this.isUnsettled
  }

  /** The page is going away: what is not answered for is sent in a way that outlives it. */
  leave(): void {
    const last = sendLast(this.#now, this.#around.newOpId())
    if (last === undefined) return
    this.#become(last.now)
    void this.#deliver(last.op, { isLast: true })
  }

  /** There is a network or there is none; when it comes back, nobody waits. */
  online(isOnline: boolean): void {
    this.#isOffline = !isOnline
    this.#become(this.#now)
    if (isOnline) this.saveNow()
  }

  signedIn(): void {
    this.#become(signedIn(this.#now))
    this.saveNow()
  }

  /** Nothing more is sent, and nothing is remembered. */
  forget(): void {
    this.#isStopped = true
    this.#clearTimer()
    this.#now = startAutosave({ rev: 0, values: {} })
  }

  #send(): void {
    if (this.#isStopped) return
    const next = send(this.#now, this.#around.newOpId())
    if (next === undefined) return
    this.#become(next.now)
    void this.#deliver(next.op, { isLast: false })
  }

  async #deliver(op: DraftOp, how: { isLast: boolean }): Promise<void> {
    const { opId } = op
    const after = await this.#answerTo(op, how)
    if (this.#isStopped) return
    const before = this.#now
    this.#become(after(before))
    this.#showWhatOthersWrote(before)
    if (this.#now.onItsWay === undefined) this.#sendWithin(pause / 2)
    else if (this.#now.onItsWay.op.opId === opId) this.#sendWithin(this.#backOff())
  }

  async #answerTo(op: DraftOp, how: { isLast: boolean }): Promise<(before: Autosave) => Autosave> {
    const tooLong = Promise.withResolvers<undefined>()
    const timer = setTimeout(tooLong.resolve, patience)
    try {
      const response = await Promise.race([this.#around.put(op, how), tooLong.promise])
      if (response === undefined) return (before) => lost(before, op.opId)
      const answer = readAnswer(response.status, response.body, op.opId)
      return (before) => heard(before, op.opId, answer)
    } catch {
      return (before) => lost(before, op.opId)
    } finally {
      clearTimeout(timer)
    }
  }

  #showWhatOthersWrote(before: Autosave): void {
    for (const [name, { typed: onScreen }] of Object.entries(this.#now.boxes))
      if (before.boxes[name]?.typed !== onScreen) this.#around.show(name, onScreen)
  }

  #sendWithin(milliseconds: number): void {
    if (this.#isStopped || this.#timer !== undefined || !this.isUnsettled) return
    this.#timer = setTimeout(() => this.saveNow(), milliseconds)
  }

  #backOff(): number {
    const doubled = 1000 * 2 ** Math.min(this.#now.failures - 1, 10)
    return Math.min(doubled, longestWait) * (0.5 + this.#around.random() / 2)
  }

  #clearTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #become(now: Autosave): void {
    this.#now = now
    const status = statusOf(now, { isOffline: this.#isOffline })
    // The same answer again is the same object, so that nobody draws or says it twice.
    if (JSON.stringify(status) !== JSON.stringify(this.#status)) this.#status = status
    for (const listener of this.#listeners) listener()
  }
}
