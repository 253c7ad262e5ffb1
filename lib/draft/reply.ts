import { DatabaseBusy } from '@/lib/db/busy'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { DraftClosed } from './closed'
import type { SaveAnswer } from './types'

/** What goes back to a page that saves as you go; read there by `readAnswer` in lib/form/draft-answer.ts. */
export type Reply = { status: number; body: Readonly<Record<string, unknown>> }

export const signedOut: Reply = { status: 401, body: { signedOut: true } }

export function replyTo(answer: SaveAnswer): Reply {
  if (answer.kind === 'clash') {
    const { clashId: id, fields, merged } = answer
    return { status: 409, body: { conflict: { id, fields }, merged } }
  }
  const { opId, rev, savedAt, merged } = answer
  return { status: 200, body: { ok: true, opId, rev, savedAt, merged } }
}

/**
 * A refusal in words the page can show. A 4xx with words means "never as it stands"; whoever merely came second
 * gets a 503, which a page takes to mean "send it again". Anything else is a fault of ours and is thrown.
 */
export function replyToProblem(problem: unknown): Reply {
  if (problem instanceof DraftClosed) return refused(423, problem.message)
  if (problem instanceof InvalidInput) return refused(400, problem.message)
  if (problem instanceof NotAllowed) return refused(403, `Nothing was saved. ${problem.whoCan} can do this`)
  if (problem instanceof NotFound) return refused(404, gone)
  if (problem instanceof ChangedMeanwhile) return refused(503, problem.message)
  if (problem instanceof DatabaseBusy)
    return refused(503, 'Not saved yet. Too many people are saving at once')
  throw problem
}

export function refused(status: number, error: string): Reply {
  return { status, body: { error } }
}

const gone = 'Nothing was saved. This record is not there, or is no longer yours to see. Copy what you wrote'
