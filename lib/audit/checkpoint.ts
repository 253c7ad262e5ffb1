import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'

/**
 * What the audit trail was at a moment, signed with a key the database has never seen and kept where its owner
 * cannot write. `before` is the digest of the checkpoint before it, so that none can be taken out.
 */
export type Checkpoint = {
  number: number
  seq: string
  hash: string
  at: string
  before: string
  signature: string
}

const shape = z.strictObject({
  number: z.int().min(1),
  seq: z.string().regex(/^\d{1,19}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  before: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().max(200),
})

/** Signs where the trail stands now. `last` is the newest checkpoint so far, if any. */
export function nextCheckpoint(
  head: { seq: string; hash: Uint8Array },
  last: Checkpoint | undefined,
  now: Date,
  key: KeyObject,
): Checkpoint {
  const unsigned = {
    number: (last?.number ?? 0) + 1,
    seq: head.seq,
    hash: Buffer.from(head.hash).toString('hex'),
    at: now.toISOString(),
    before: last ? digestOf(last) : nothingBefore,
  }
  return { ...unsigned, signature: sign(null, words(unsigned), key).toString('base64') }
}

export type Reading =
  | { sound: true; checkpoints: Checkpoint[] }
  | { sound: false; firstBad: number; because: string }

/** Reads a file of checkpoints, one a line, oldest first, and believes only what the key has signed. */
export function readCheckpoints(file: string, key: KeyObject): Reading {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  const checkpoints: Checkpoint[] = []
  for (const [at, line] of file.split('\n').filter(Boolean).entries()) {
    const bad = (because: string): Reading => ({ sound: false, firstBad: at + 1, because })
    const read = shape.safeParse(parsed(line))
    if (!read.success) return bad('it cannot be read')
    const checkpoint = read.data
    const last = checkpoints.at(-1)
    if (!verify(null, words(checkpoint), publicKey, Buffer.from(checkpoint.signature, 'base64')))
      return bad('its signature is not of this key')
    if (checkpoint.number !== at + 1 || checkpoint.before !== (last ? digestOf(last) : nothingBefore))
      return bad('it does not follow from the one before it')
    if (last && BigInt(checkpoint.seq) < BigInt(last.seq)) return bad('the trail had become shorter')
    checkpoints.push(checkpoint)
  }
  return { sound: true, checkpoints }
}

const nothingBefore = createHash('sha256').update('alongside audit checkpoints').digest('hex')

function digestOf(checkpoint: Checkpoint): string {
  return createHash('sha256').update(words(checkpoint)).update(checkpoint.signature).digest('hex')
}

function words({ number, seq, hash, at, before }: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(['alongside audit checkpoint', number, seq, hash, at, before].join('\n'), 'utf8')
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
