import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Transaction } from '@/lib/db/transaction'

/** What an answer is for: one given for the one purpose is no good for the other. */
export type KeyPurpose = 'add' | 'prove'

/** For how long a question to a key may be answered. */
export const questionMinutes = 5

/** Asks a question nobody can foresee, and remembers whose key it is put to. */
export async function askKey(
  tx: Transaction,
  workerId: string,
  purpose: KeyPurpose,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(randomBytes(32))
  await tx.keyQuestion.deleteMany({ where: { workerId, askedAt: { lte: earliest(now) } } })
  await tx.keyQuestion.createMany({
    data: { challenge: Buffer.from(bytes).toString('base64url'), workerId, purpose, askedAt: now },
  })
  return bytes
}

/** Takes a question back with its answer, right or wrong: nobody answers it again. False when it was never theirs. */
export async function takeQuestion(
  tx: Transaction,
  { challenge, workerId, purpose }: { challenge: string; workerId: string; purpose: KeyPurpose },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.keyQuestion.deleteMany({
    where: { challenge, workerId, purpose, askedAt: { gt: earliest(now) } },
  })
  return count === 1
}

function earliest(now: Date): Date {
  return new Date(now.getTime() - questionMinutes * 60_000)
}
