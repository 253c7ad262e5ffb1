// G-S18: whatever is done to the trail, by somebody with every right in the database, the verifier finds it.
import { createHash, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendAudit } from '@/lib/audit/append'
import { type Checkpoint, nextCheckpoint, readCheckpoints } from '@/lib/audit/checkpoint'
import { type ChainedEntry, type ChainHead, chainStart, verifyChain } from '@/lib/audit/verify'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { readChain, readHead } from '@/scripts/audit/read-chain'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
let trail: ChainedEntry[]
let head: ChainHead
let checkpoints: Checkpoint[]

/** A real trail, written by the database itself, signed at three moments, the last at its end. */
beforeAll(async () => {
  const signed: Checkpoint[] = []
  for (let at = 1; at <= 60; at += 1) {
    await inTransaction(helen, (tx) =>
      appendAudit(tx, {
        event: at % 3 ? 'family-viewed' : 'plan-action-done',
        at: new Date(),
        actorId: helen.workerId,
        agencyId: helen.agencyId,
        familyId: newId(),
        subjectId: newId(),
        relation: 'holder',
        requestId: newId(),
        details: { at },
      }),
    )
    if (at % 20 === 0)
      await asOwner(async (owner) => {
        const now = await readHead(owner)
        if (now) signed.push(nextCheckpoint(now, signed.at(-1), new Date(), privateKey))
      })
  }
  await asOwner(async (owner) => {
    trail = []
    for await (const entry of readChain(owner)) trail.push(entry)
    const found = await readHead(owner)
    if (!found) throw new Error('No head')
    head = found
  })
  checkpoints = signed
})

const fields = [
  'at',
  'event',
  'actor',
  'agency',
  'family',
  'subject',
  'relation',
  'request',
  'details',
] as const
const ways = [
  ...fields,
  'seq',
  'prev',
  'hash',
  'delete',
  'insert',
  'swap',
  'truncate',
  'old-backup',
  'begin-again',
  'head',
] as const

type Changed = { entries: ChainedEntry[]; head: ChainHead }

/** One change of the trail. `rechained`: everything after it is worked out again, so that the chain itself is sound. */
function change(way: (typeof ways)[number], at: number, salt: string, rechained: boolean): Changed {
  const entries = trail.map((entry) => ({ ...entry }))
  const entry = entries[at]
  if (!entry) throw new RangeError('No such entry')
  const other = bytes(salt)
  if (way === 'delete') entries.splice(at, 1)
  else if (way === 'insert')
    entries.splice(at, 0, { ...entry, event: 'family-viewed', details: `{"x": "${salt}"}` })
  else if (way === 'swap') entries.splice(at, 2, ...[entries[at + 1] ?? entry, entry])
  else if (way === 'truncate' || way === 'old-backup') entries.splice(Math.max(1, at))
  else if (way === 'begin-again') entries.splice(0, Math.max(1, at))
  else if (way === 'seq') entry.seq = String(BigInt(entry.seq) + 1_000n)
  else if (way === 'prev') entry.prev = other
  else if (way === 'hash') entry.hash = other
  else if (way !== 'head') entry[way] = `${entry[way] ?? ''}${salt}`
  const ended = entries.at(-1)
  const tookHead = way === 'old-backup' && ended ? { seq: ended.seq, hash: ended.hash } : head
  if (way === 'head') return { entries, head: { seq: head.seq, hash: other } }
  return rechained ? chainedAgain(entries) : { entries, head: tookHead }
}

const bytes = (salt: string) => createHash('sha256').update(salt).digest()

/** What somebody who knows how the chain is made, and owns the database, would leave behind. */
function chainedAgain(entries: ChainedEntry[]): Changed {
  let prev: Uint8Array = chainStart
  for (const [at, entry] of entries.entries()) {
    entry.seq = String(at + 1)
    entry.prev = prev
    entry.hash = createHash('sha256')
      .update(prev)
      .update(
        [
          entry.seq,
          entry.at,
          entry.event,
          ...[entry.actor, entry.agency, entry.family, entry.subject, entry.relation, entry.request].map(
            (value) => value ?? '-',
          ),
          entry.details,
        ].join('\n'),
      )
      .digest()
    prev = entry.hash
  }
  return { entries, head: { seq: String(entries.length), hash: prev } }
}

describe('the audit trail, against somebody with every right in the database', () => {
  it('is whole as the product wrote it, and is what was signed', async () => {
    const read = readCheckpoints(checkpoints.map((line) => JSON.stringify(line)).join('\n'), publicKey)
    expect(read).toMatchObject({ sound: true })
    expect(await verifyChain(trail, head, checkpoints)).toEqual({ whole: true, entries: trail.length })
    expect(chainedAgain(trail.map((entry) => ({ ...entry }))).head.hash).toEqual(head.hash)
  })

  it('shows every one of a thousand changes', async () => {
    let tried = 0
    let found = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ways),
        fc.nat({ max: trail.length - 2 }),
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.boolean(),
        async (way, at, salt, rechained) => {
          const isNoChange = rechained && ['seq', 'prev', 'hash'].includes(way)
          fc.pre(!isNoChange)
          tried += 1
          const changed = change(way, at, salt, rechained)
          const { whole } = await verifyChain(changed.entries, changed.head, checkpoints)
          if (!whole) found += 1
          expect(whole).toBe(false)
        },
      ),
      { numRuns: 1_000, seed: 18 },
    )
    console.log(`G-S18: ${found} of ${tried} changes of the trail found`)
    expect([tried, found]).toEqual([1_000, 1_000])
  })

  it('without the signed checkpoints, a trail worked out again would pass: that is what they are for', async () => {
    const changed = change('event', 10, 'x', true)
    expect(await verifyChain(changed.entries, changed.head)).toMatchObject({ whole: true })
    expect(await verifyChain(changed.entries, changed.head, checkpoints)).toMatchObject({
      whole: false,
      firstBad: checkpoints[0]?.seq,
    })
  })
})

describe('the file of checkpoints', () => {
  const file = (lines: Checkpoint[]) => lines.map((line) => JSON.stringify(line)).join('\n')

  it.each([
    ['one taken out', () => file(checkpoints.filter((_, at) => at !== 1)), 2],
    ['two swapped', () => file([...checkpoints].reverse()), 1],
    [
      'one that says another entry',
      () => file(checkpoints.map((line, at) => (at === 1 ? { ...line, seq: '39' } : line))),
      2,
    ],
    [
      'one that says another time',
      () => file(checkpoints.map((line) => ({ ...line, at: '2020-01-01T00:00:00.000Z' }))),
      1,
    ],
    ['one signed by another key', () => file([forged()]), 1],
    ['a line that is no checkpoint', () => `${file(checkpoints.slice(0, 1))}\n{}`, 2],
  ])('shows %s', (_, written, firstBad) => {
    expect(readCheckpoints(written(), publicKey)).toMatchObject({ sound: false, firstBad })
  })
})

function forged(): Checkpoint {
  return nextCheckpoint(head, undefined, new Date(), generateKeyPairSync('ed25519').privateKey)
}
