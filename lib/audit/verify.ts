import { createHash } from 'node:crypto'

/** One entry of the chain, each field as PostgreSQL prints it. */
export type ChainedEntry = {
  seq: string
  at: string
  event: string
  actor: string | null
  agency: string | null
  family: string | null
  subject: string | null
  relation: string | null
  request: string | null
  details: string
  prev: Uint8Array
  hash: Uint8Array
}

export type ChainHead = { seq: string; hash: Uint8Array }
/** What the trail was known to be: a checkpoint that was signed and kept elsewhere. */
export type Waypoint = { seq: string; hash: string }
export type Verdict = { whole: true; entries: number } | { whole: false; firstBad: string; because: string }

export const chainStart: Uint8Array = createHash('sha256').update('alongside audit chain').digest()

/**
 * Walks the chain from its start and compares its end with the head, and on the way with what was signed. The
 * chain alone shows careless changes; a chain wholly worked out again, cut short with its head, or put back from
 * an old copy is shown by the waypoints. Written apart from the function that appends, so that a mistake in one
 * is found by the other.
 */
export async function verifyChain(
  entries: AsyncIterable<ChainedEntry> | Iterable<ChainedEntry>,
  head: ChainHead,
  waypoints: readonly Waypoint[] = [],
): Promise<Verdict> {
  const known = new Map(waypoints.map(({ seq, hash }) => [BigInt(seq), hash]))
  let last: { seq: bigint; hash: Uint8Array } = { seq: 0n, hash: chainStart }
  let count = 0
  for await (const entry of entries) {
    const seq = BigInt(entry.seq)
    const bad = (because: string): Verdict => ({ whole: false, firstBad: entry.seq, because })
    if (seq !== last.seq + 1n) return bad(`entry ${last.seq + 1n} is missing before it`)
    if (!same(entry.prev, last.hash)) return bad('it does not follow from the entry before it')
    if (!same(hashOf(entry, last.hash), entry.hash)) return bad('its contents were changed')
    const signed = known.get(seq)
    if (signed !== undefined && signed !== Buffer.from(entry.hash).toString('hex'))
      return bad('the trail up to it is not the one that was signed')
    last = { seq, hash: entry.hash }
    count += 1
  }
  const furthest = waypoints.reduce((most, { seq }) => (BigInt(seq) > most ? BigInt(seq) : most), 0n)
  if (furthest > last.seq)
    return { whole: false, firstBad: String(last.seq + 1n), because: 'the chain ends before what was signed' }
  if (BigInt(head.seq) === last.seq && same(head.hash, last.hash)) return { whole: true, entries: count }
  return { whole: false, firstBad: String(last.seq + 1n), because: 'the chain ends before its recorded head' }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function hashOf(entry: ChainedEntry, prev: Uint8Array): Uint8Array {
  const line = [
    entry.seq,
    entry.at,
    entry.event,
    entry.actor ?? '-',
    entry.agency ?? '-',
    entry.family ?? '-',
    entry.subject ?? '-',
    entry.relation ?? '-',
    entry.request ?? '-',
    entry.details,
  ].join('\n')
  return createHash('sha256').update(prev).update(line, 'utf8').digest()
}
