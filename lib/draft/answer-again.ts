import type { DraftOp } from '@/lib/form/draft-op'
import type { Patch } from '@/lib/form/field-value'
import type { PastChange } from './history'
import type { SaveAnswer } from './types'

/**
 * What an operation already carried out was answered, put together from the history: an answer may be lost on its
 * way, and the page sends the same again.
 */
export function answerAgain(op: DraftOp, before: PastChange, changes: readonly PastChange[]): SaveAnswer {
  const then = changes.filter(({ rev }) => rev > op.baseRev && rev < before.rev)
  const savedAt = before.at.toISOString()
  return { kind: 'saved', opId: op.opId, rev: before.rev, savedAt, merged: othersBoxes(then, op) }
}

/** The boxes changed meanwhile, with what each held last: the history is in order, so the last one wins. */
function othersBoxes(changes: readonly PastChange[], op: DraftOp): Patch {
  const boxes = changes.filter(({ id }) => id !== op.replaces).flatMap(({ patch }) => Object.entries(patch))
  return Object.fromEntries(boxes.filter(([field]) => !Object.hasOwn(op.patch, field)))
}
