// Given a trail as long as years of work make it, when its verifier reads it from its beginning,
// then it is done in the time reading takes, and still finds the one entry that was changed (G-S18).
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg, { type Client } from 'pg'
import { from } from 'pg-copy-streams'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chainStart, verifyChain } from '@/lib/audit/verify'
import { newId } from '@/lib/db/id'
import { readChain, readHead } from '@/scripts/audit/read-chain'
import { measured } from '../../support/measured'
import { signedIn } from '../../support/world'

const long = process.env['ALONGSIDE_LONG'] !== undefined
const entries = long ? 1_000_000 : 20_000
/** What was changed is in the middle, where neither end gives it away. */
const changed = String(entries / 2)
let superuser: Client

beforeAll(async () => {
  superuser = new pg.Client({ connectionString: process.env['SUPERUSER_URL'] })
  await superuser.connect()
  await superuser.query("SET session_replication_role = 'replica'")
  await superuser.query('TRUNCATE audit_event')
  const last = { hash: chainStart }
  await pipeline(
    Readable.from(lines(last)),
    superuser.query(
      from(
        'COPY audit_event (seq, at, event, actor_id, agency_id, family_id, subject_id, relation, request_id, details, prev, hash) FROM STDIN',
      ),
    ),
  )
  await superuser.query('UPDATE audit_head SET seq = $1, hash = $2', [entries, Buffer.from(last.hash)])
}, 600_000)
afterAll(() => superuser?.end())

/** Rows as COPY reads them, each chained to the one before as the product chains them. */
function* lines(last: { hash: Uint8Array }): Generator<string> {
  const helen = signedIn('helen')
  for (let seq = 1; seq <= entries; seq += 1) {
    const at = new Date(1_700_000_000_000 + seq * 1_000).toISOString()
    const fields = [
      at,
      'family-viewed',
      helen.workerId,
      helen.agencyId,
      newId(),
      '-',
      'holder',
      newId(),
      `{"turn": ${seq}}`,
    ]
    const hash = createHash('sha256')
      .update(last.hash)
      .update([seq, ...fields].join('\n'))
      .digest()
    const columns = fields.map((field) => (field === '-' ? '\\N' : field))
    yield `${[seq, ...columns, ...[last.hash, hash].map((bytes) => `\\\\x${Buffer.from(bytes).toString('hex')}`)].join('\t')}\n`
    last.hash = hash
  }
}

it('is read through and found whole in a minute for a million entries, and a changed one is found', {
  timeout: 600_000,
}, async () => {
  const floor = await seconds(async () => {
    for await (const entry of readChain(superuser)) void entry
  })
  const taken = await seconds(async () => {
    const head = await readHead(superuser)
    if (!head) throw new Error('No head')
    expect(await verifyChain(readChain(superuser), head)).toEqual({ whole: true, entries })
  })
  measured(
    `G-S18: ${entries} entries verified in ${taken.toFixed(1)} s; only reading them takes ${floor.toFixed(1)} s`,
  )
  // Judged at its full length, where nothing else runs beside it.
  if (long) expect(taken).toBeLessThanOrEqual(60)
  await superuser.query("UPDATE audit_event SET details = '{}' WHERE seq = $1", [changed])
  const head = await readHead(superuser)
  expect(head && (await verifyChain(readChain(superuser), head))).toMatchObject({
    whole: false,
    firstBad: changed,
  })
})

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1_000
}
