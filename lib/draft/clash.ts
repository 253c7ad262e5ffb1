import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { relationsHeld } from '@/lib/access/held'
import { relationFor } from '@/lib/access/may'
import type { Relation } from '@/lib/access/relation'
import { rules } from '@/lib/access/rules'
import type { Transaction } from '@/lib/db/transaction'
import type { Patch } from '@/lib/form/field-value'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { ruleOf } from './rule-of'
import type { DraftKind } from './types'

/** A clash with the draft it is in. */
export type Clash = {
  id: string
  /** By which whoever asked was let in to it. */
  relation: Relation
  draftId: string
  kind: DraftKind
  documentId: string
  section: string
  familyId: string | undefined
  rev: number
  values: Patch
  isClosed: boolean
  /** The words of whoever wrote second, by box, and when. */
  mine: Patch
  metRev: number
  writtenBy: { id: string; name: string }
  writtenAt: Date
  resolvedAt: Date | undefined
}

type Row = {
  id: string
  draft_id: string
  kind: DraftKind
  document_id: string
  section: string
  family_id: string | null
  owner_id: string | null
  rev: number
  values: Patch
  is_closed: boolean
  mine: Patch
  met_rev: number
  by: string
  name: string
  at: Date
  resolved_at: Date | null
}

/**
 * A clash, for somebody who may write on its page: whoever may write there may choose. Throws NotFound for anybody
 * who may not know of it, NotAllowed for somebody who may only read.
 */
export async function clashFor(tx: Transaction, actor: Actor, clashId: string): Promise<Clash> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.draft_id, d.kind, d.document_id, d.section, d.family_id, d.owner_id, d.rev, d.values,
      d.closed_at IS NOT NULL AS is_closed, c.mine, c.met_rev, c.by, w.name, c.at, c.resolved_at
    FROM draft_clash c JOIN draft d ON d.id = c.draft_id JOIN worker w ON w.id = c.by WHERE c.id = ${clashId}::uuid`
  const row = rows[0]
  if (!row) throw new NotFound()
  const relation = await admitTo(tx, actor, row)
  return {
    id: row.id,
    relation,
    draftId: row.draft_id,
    kind: row.kind,
    documentId: row.document_id,
    section: row.section,
    familyId: row.family_id ?? undefined,
    rev: row.rev,
    values: row.values,
    isClosed: row.is_closed,
    mine: row.mine,
    metRev: row.met_rev,
    writtenBy: { id: row.by, name: row.name },
    writtenAt: row.at,
    resolvedAt: row.resolved_at ?? undefined,
  }
}

async function admitTo(tx: Transaction, actor: Actor, { kind, family_id, owner_id }: Row): Promise<Relation> {
  if (owner_id !== null && owner_id !== actor.workerId) throw new NotFound()
  const held = family_id ? await relationsHeld(tx, actor, family_id) : []
  const rule = ruleOf[kind]
  if (held.length === 0) throw new NotFound()
  const relation = relationFor(rule, held)
  if (!relation) throw new NotAllowed(rule, rules[rule].whoCan)
  return relation
}
