import { createPrivateKey } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { type Checkpoint, nextCheckpoint, readCheckpoints } from '@/lib/audit/checkpoint'

/** Files outside the database: the private key (PEM, Ed25519) and the checkpoints, one a line, only added to. */
export type CheckpointFiles = { keyFile: string; checkpointFile: string }

/**
 * Signs where the audit trail stands and adds it to the file, unless it stands where it stood. Throws when what
 * is in the file is not what was signed: nothing is ever written after a broken line.
 */
export function keepCheckpoint(
  head: { seq: string; hash: Uint8Array },
  { keyFile, checkpointFile }: CheckpointFiles,
  now: Date,
): Checkpoint | undefined {
  const key = createPrivateKey(readFileSync(keyFile))
  const read = readCheckpoints(existsSync(checkpointFile) ? readFileSync(checkpointFile, 'utf8') : '', key)
  if (!read.sound)
    throw new Error(`Checkpoint ${read.firstBad} of the audit trail is broken: ${read.because}`)
  const last = read.checkpoints.at(-1)
  if (last && BigInt(last.seq) > BigInt(head.seq))
    throw new Error('The audit trail is shorter than what was signed')
  if (last?.seq === head.seq) return undefined
  const checkpoint = nextCheckpoint(head, last, now, key)
  appendFileSync(checkpointFile, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 })
  return checkpoint
}
