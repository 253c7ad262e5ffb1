import 'server-only'
import { Secret } from 'otpauth'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { hashWithSalt } from './password-hash'
import { mark, marks } from './seal'

export const howManyCodes = 10

/**
 * Makes ten recovery codes in place of any before. Only their hashes are stored, slow ones with a salt (ASVS 6.5.2):
 * a code is short enough to type. Until their owner says they have kept them they can be worked out again from a seed,
 * so that a page that did not arrive loses nothing; then the seed goes.
 */
export async function makeRecoveryCodes(tx: Transaction, workerId: string, now: Date): Promise<void> {
  const [seed, batch] = [newId(), newId()]
  const hashes = await Promise.all(
    codesOf(workerId, seed).map((code) => hashWithSalt(mark('recovery-hash', marked(workerId, code)), batch)),
  )
  await tx.recoveryCode.deleteMany({ where: { workerId } })
  await tx.recoveryCode.createMany({ data: hashes.map((hash) => ({ workerId, batch, hash })) })
  await tx.authenticator.updateMany({
    where: { workerId },
    data: { codesSeed: seed, codesMadeAt: now, codesKeptAt: null },
  })
}

/** The codes to write down, until their owner has said they are kept. */
export async function codesToKeep(tx: Transaction, workerId: string): Promise<string[]> {
  const app = await tx.authenticator.findUnique({ where: { workerId } })
  if (!app?.codesSeed || app.codesKeptAt) return []
  const codes = codesOf(workerId, app.codesSeed)
  // Made under a secret that has been replaced since, they would come out as other codes.
  return (await rowOf(tx, workerId, codes[0] ?? '')) ? codes : []
}

/** Their owner has kept them: they are never shown again, and nobody can work them out again. */
export async function codesAreKept(tx: Transaction, workerId: string, now: Date): Promise<void> {
  await tx.authenticator.updateMany({
    where: { workerId, codesSeed: { not: null } },
    data: { codesSeed: null, codesKeptAt: now },
  })
}

export function codesLeft(tx: Transaction, workerId: string): Promise<number> {
  return tx.recoveryCode.count({ where: { workerId, usedAt: null } })
}

/** Whether this is a recovery code not used yet, and uses it: the same code never works twice. */
export async function takeRecoveryCode(
  tx: Transaction,
  workerId: string,
  typed: string,
  now: Date,
): Promise<boolean> {
  const hash = await rowOf(tx, workerId, typed)
  if (!hash) return false
  const { count } = await tx.recoveryCode.updateMany({
    where: { workerId, hash, usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}

/** The row of a code as somebody typed it, whether used or not. */
async function rowOf(tx: Transaction, workerId: string, typed: string): Promise<string | undefined> {
  const rows = await tx.recoveryCode.findMany({ where: { workerId }, select: { hash: true, batch: true } })
  const batch = rows[0]?.batch
  if (!batch) return undefined
  const bare = marks('recovery-hash', marked(workerId, typed))
  const slow = await Promise.all(bare.map((one) => hashWithSalt(one, batch)))
  // A code made before hashes were slow stands as its bare mark, until its owner makes new ones.
  return rows.find(({ hash }) => slow.includes(hash) || bare.includes(hash))?.hash
}

/** Fifty bits each, in letters and digits that are not mistaken for one another, in two halves. */
function codesOf(workerId: string, seed: string): string[] {
  return Array.from({ length: howManyCodes }, (_, number) => {
    const bytes = Buffer.from(mark('recovery-code', `${workerId} ${seed} ${number}`), 'base64url')
    const text = new Secret({ buffer: new Uint8Array(bytes).buffer }).base32.slice(0, 10).toLowerCase()
    return `${text.slice(0, 5)}-${text.slice(5)}`
  })
}

function marked(workerId: string, typed: string): string {
  return `${workerId} ${typed.toLowerCase().replaceAll(/[^a-z2-7]/g, '')}`
}
