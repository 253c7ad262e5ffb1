import type { Client } from 'pg'
import type { ChainedEntry, ChainHead } from '@/lib/audit/verify'

/** The head of the chain as the database says it is; nothing when it has gone. */
export async function readHead(from: Pick<Client, 'query'>): Promise<ChainHead | undefined> {
  const { rows } = await from.query<{ seq: string; hash: Buffer }>('SELECT seq::text, hash FROM audit_head')
  return rows[0]
}

/** The trail in order, in batches, so that a million entries need little memory. */
export async function* readChain(from: Pick<Client, 'query'>): AsyncGenerator<ChainedEntry> {
  let after = '0'
  for (;;) {
    const { rows } = await from.query<ChainedEntry>(
      `SELECT e.seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, event,
        actor_id AS actor, agency_id AS agency, family_id AS family, subject_id AS subject, relation,
        request_id AS request, details::text, prev, hash
       FROM audit_event e WHERE e.seq > $1::bigint ORDER BY e.seq LIMIT 5000`,
      [after],
    )
    if (rows.length === 0) return
    yield* rows
    after = rows.at(-1)?.seq ?? after
  }
}
