import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '@/lib/access/actor'
import { sessionCookie } from '@/lib/auth/next-auth'
import { newId } from '@/lib/db/id'
import { type Autosave, heard, lost, send, startAutosave, typed } from '@/lib/form/autosave'
import { type DraftAnswer, readAnswer } from '@/lib/form/draft-answer'
import type { DraftOp } from '@/lib/form/draft-op'
import { writerHeader } from '@/lib/form/draft-writer'
import type { Patch } from '@/lib/form/field-value'

type Acknowledged = { opId: string; rev: number; patch: Patch }
type Opened = {
  url: string
  by: Actor
  sessionId: string
  assessmentId: string
  partId: string
  name: string
  /** The boxes this person types in: two who keep to their own boxes never clash. */
  boxes: readonly string[]
}

/** A page somebody types on, running the browser's own rules for saving, over the network, without the browser. */
export class TypingPage {
  readonly acknowledged: Acknowledged[] = []
  #now: Autosave = startAutosave({ rev: 0, values: {} })
  #typed = 0
  #isClosed = false

  private constructor(
    readonly opened: Opened,
    readonly headers: Record<string, string>,
  ) {}

  static async open(opened: Opened): Promise<TypingPage> {
    const { name, value } = await sessionCookie(opened.sessionId)
    return new TypingPage(opened, {
      cookie: `${name}=${value}`,
      'content-type': 'application/json',
      origin: opened.url,
      [writerHeader]: opened.by.workerId,
    })
  }

  /** Types and saves as fast as answers come, until no answer comes any more. */
  async typeUntilCutOff(): Promise<void> {
    while (!this.#isClosed) {
      this.#typeSomething()
      const next = send(this.#now, newId())
      if (!next) {
        await pause(5)
        continue
      }
      this.#now = next.now
      const { opId, patch } = next.op
      const answer = await this.#put(next.op).catch(() => undefined)
      if (answer === undefined) {
        this.#now = lost(this.#now, opId)
        return
      }
      if (answer.kind === 'refused' || answer.kind === 'signed-out')
        throw new Error(`${this.opened.name}: ${JSON.stringify(answer)}`)
      this.#now = heard(this.#now, opId, answer)
      if (answer.kind === 'saved') this.acknowledged.push({ opId, rev: answer.rev, patch })
    }
  }

  close(): void {
    this.#isClosed = true
  }

  #typeSomething(): void {
    const { boxes } = this.opened
    const box = boxes[this.#typed % boxes.length] ?? 'voice'
    this.#typed += 1
    this.#now = typed(this.#now, box, `${this.opened.name} wrote this as number ${this.#typed} 👪\n`)
  }

  async #put(op: DraftOp): Promise<DraftAnswer> {
    const { url, assessmentId, partId } = this.opened
    const response = await fetch(`${url}/api/drafts/assessment-section/${assessmentId}/${partId}`, {
      method: 'PUT',
      headers: this.headers,
      body: JSON.stringify(op),
      signal: AbortSignal.timeout(10_000),
    })
    return readAnswer(response.status, await response.text(), op.opId)
  }
}
