import { Client } from 'pg'
import { type ChainedEntry, verifyChain } from '@/lib/audit/verify'
import { openAlongside } from './postgres/alongside'

/** `npm run audit -- verify`: walks the audit trail; exit 1 and the first bad entry when it is broken. */
if (process.argv[2] !== 'verify') {
  process.stderr.write('Say what to do: npm run audit -- verify\n')
  process.exit(2)
}
const given = process.env['DATABASE_URL']
// Without an address, the database that comes with the product.
const own = given ? undefined : await openAlongside()
const client = new Client({ connectionString: given ?? own?.ownerUrl })
await client.connect()
await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
const head = (await client.query<{ seq: string; hash: Buffer }>('SELECT seq::text, hash FROM audit_head'))
  .rows[0]
const verdict = head
  ? await verifyChain(entries(client), head)
  : { whole: false as const, firstBad: '1', because: 'the head of the chain is gone' }
await client.end()
await own?.release()
if (verdict.whole) {
  process.stdout.write(`The audit trail is whole: ${verdict.entries} entries.\n`)
} else {
  process.stderr.write(`The audit trail is broken at entry ${verdict.firstBad}: ${verdict.because}.\n`)
  process.exit(1)
}

/** The trail in order, in batches, so that a million entries need little memory. */
async function* entries(from: Client): AsyncGenerator<ChainedEntry> {
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
