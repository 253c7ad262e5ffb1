import type { Actor } from '@/lib/access/actor'
import { savePart } from '@/lib/assessment/commands/save-part'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import type { SaveAnswer } from '@/lib/draft/types'
import type { Patch } from '@/lib/form/field-value'

/** A page of writing in tests: one part of an assessment. */
export type PageOfTest = { assessmentId: string; partId: string }

export type OpOfTest = {
  patch: Patch
  baseRev?: number
  opId?: string
  replaces?: string
  settles?: string
  isWholePage?: boolean
}

/** Saves as the browser does. */
export function save(
  by: Actor,
  { assessmentId, partId }: PageOfTest,
  { patch, baseRev = 0, opId = newId(), replaces, settles, isWholePage = false }: OpOfTest,
  now = new Date(),
): Promise<SaveAnswer> {
  const op = { opId, baseRev, patch, ...(replaces && { replaces }), ...(settles && { settles }) }
  return savePart(by, { documentId: assessmentId, section: partId, op, isWholePage }, { now })
}

/** What the draft of a page holds. */
export async function draftOf(by: Actor, { partId }: PageOfTest): Promise<{ rev: number; values: Patch }> {
  const rows = await inTransaction(
    by,
    (tx) =>
      tx.$queryRaw<{ rev: number; values: Patch }[]>`SELECT rev, values FROM draft WHERE section = ${partId}`,
  )
  return rows[0] ?? { rev: 0, values: {} }
}

/** The clashes of a page nobody has decided, oldest first. */
export async function openClashesIn(
  by: Actor,
  { partId }: PageOfTest,
): Promise<{ id: string; mine: Patch; theirs: Patch }[]> {
  return inTransaction(
    by,
    (tx) => tx.$queryRaw<{ id: string; mine: Patch; theirs: Patch }[]>`
      SELECT c.id, c.mine, c.theirs FROM draft_clash c JOIN draft d ON d.id = c.draft_id
      WHERE d.section = ${partId} AND c.resolved_at IS NULL ORDER BY c.at, c.id`,
  )
}

/** The answer when it is "saved"; fails the test when it is not. */
export function saved(answer: SaveAnswer): Extract<SaveAnswer, { kind: 'saved' }> {
  if (answer.kind !== 'saved') throw new Error(`expected saved, was ${answer.kind}`)
  return answer
}

export function clash(answer: SaveAnswer): Extract<SaveAnswer, { kind: 'clash' }> {
  if (answer.kind !== 'clash') throw new Error(`expected a clash, was ${answer.kind}`)
  return answer
}
