import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Patch } from '@/lib/form/field-value'
import type { DraftPlace } from './types'

/** Somebody who saved words here this lately is shown as writing here. */
const writingMinutes = 5

/** Somebody who wrote on this page. */
type Contribution = {
  name: string
  jobTitle: string
  lastAt: Date
  isWritingNow: boolean
  isMe: boolean
}

/** A page of writing as it is when it is opened; at revision 0 and empty when nobody has written on it. */
export type ReadDraft = {
  rev: number
  values: Patch
  savedAt: Date | undefined
  isClosed: boolean
  /** Everyone who wrote here, the latest first. */
  contributions: Contribution[]
  /** Clashes nobody has decided, the oldest first. */
  clashIds: string[]
}

type Row = {
  rev: number
  values: Patch
  updated_at: Date
  is_closed: boolean
  contributions: { id: string; name: string; job_title: string; last_at: string }[] | null
  clash_ids: string[] | null
}

/** Reads a page of writing within a query that has already asked whether this person may. */
export async function readDraft(
  tx: Transaction,
  { kind, documentId, section }: DraftPlace,
  { me, now }: { me: string; now: Date },
): Promise<ReadDraft> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.rev, d.values, d.updated_at, d.closed_at IS NOT NULL AS is_closed,
      (SELECT json_agg(w ORDER BY w.last_at DESC) FROM (
        SELECT k.id, k.name, k.job_title, max(c.at) AS last_at FROM draft_change c JOIN worker k ON k.id = c.by
        WHERE c.draft_id = d.id GROUP BY k.id) w) AS contributions,
      (SELECT array_agg(c.id::text ORDER BY c.at) FROM draft_clash c WHERE c.draft_id = d.id AND c.resolved_at IS NULL) AS clash_ids
    FROM draft d WHERE d.kind = ${kind} AND d.document_id = ${documentId}::uuid AND d.section = ${section}`
  const row = rows[0]
  if (!row || row.rev === 0) return nothingWritten
  const since = now.getTime() - writingMinutes * 60_000
  return {
    rev: row.rev,
    values: row.values,
    savedAt: row.updated_at,
    isClosed: row.is_closed,
    clashIds: row.clash_ids ?? [],
    contributions: (row.contributions ?? []).map(({ id, name, job_title, last_at }) => {
      const lastAt = new Date(last_at)
      return { name, jobTitle: job_title, lastAt, isWritingNow: lastAt.getTime() > since, isMe: id === me }
    }),
  }
}

const nothingWritten: ReadDraft = {
  rev: 0,
  values: {},
  savedAt: undefined,
  isClosed: false,
  contributions: [],
  clashIds: [],
}
