import 'server-only'
import type { DraftOp } from '@/lib/form/draft-op'
import type { Patch } from '@/lib/form/field-value'
import { effectivePatch } from '@/lib/form/merge'
import type { Context } from '@/lib/operation/definition'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { answerAgain } from './answer-again'
import { DraftClosed } from './closed'
import { changesSince, valuesAt } from './history'
import { judgeKindly } from './judge-kindly'
import { keepClash, settleClash } from './keep-clash'
import type { Draft, SaveAnswer } from './types'
import { writeChange, writeNothing } from './write-change'

type Saving = Pick<Context<unknown>, 'tx' | 'actor' | 'now'>

export type Saved = { answer: SaveAnswer; values: Patch }

/**
 * Saves an operation on a locked draft: judged against every change since the words it is based on, joined when
 * others wrote elsewhere, both versions kept when they wrote in the same box. The same operation again gets the
 * same answer and changes nothing. `closed` is said, as DraftClosed, when the page is finished.
 */
export async function saveOnDraft(
  { tx, actor, now }: Saving,
  draft: Draft,
  op: DraftOp,
  { isWholePage = false, closed }: { isWholePage?: boolean; closed: string },
): Promise<Saved> {
  const { opId, baseRev, replaces } = op
  const changes = await changesSince(tx, draft.id, baseRev, replaces ? [opId, replaces] : [opId])
  const before = changes.find(({ id }) => id === opId)
  if (before && before.workerId !== actor.workerId) throw new NotFound()
  if (before) return { answer: answerAgain(op, before, changes), values: draft.values }
  if (draft.isClosed) throw new DraftClosed(closed)
  if (baseRev > draft.rev) throw invalid('baseRev', outOfDate)

  const replaced = changes.find(({ id, workerId }) => id === replaces && workerId === actor.workerId)
  const history = changes.filter((change) => change.rev > baseRev && change !== replaced)
  const patch = isWholePage ? effectivePatch(await valuesAt(tx, draft.id, baseRev), op.patch) : op.patch
  const judged = judgeKindly({ history, current: draft.values, patch })
  await settleClash(tx, draft, actor.workerId, op, now)

  if (judged.kind === 'conflict') {
    const { fields, rest, merged } = judged
    const clash = await keepClash(tx, draft, actor.workerId, op, fields, now)
    const applied = isWholePage ? rest : {}
    if (Object.keys(applied).length > 0) await writeChange(tx, draft, actor.workerId, opId, applied, now)
    return { answer: { ...clash, merged }, values: { ...draft.values, ...applied } }
  }
  const isMissing = replaces !== undefined && replaced === undefined
  const from = isMissing ? await writeNothing(tx, draft, actor.workerId, replaces, now) : draft
  const isChanged = !isWholePage || Object.keys(patch).length > 0
  const rev = isChanged ? await writeChange(tx, from, actor.workerId, opId, patch, now) : from.rev
  const merged = judged.kind === 'merge' ? judged.merged : {}
  const answer: SaveAnswer = { kind: 'saved', opId, rev, savedAt: now.toISOString(), merged }
  return { answer, values: { ...draft.values, ...patch } }
}

const outOfDate =
  'This page is out of date, so nothing was saved. Copy what you wrote, open the page again and paste it in'
