import 'server-only'
import { Secret } from 'otpauth'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { mark, marks } from './seal'

export const howManyCodes = 10

/**
 * Makes ten recovery codes in place of any before. Only their hashes are stored; until their owner says they have
 * kept them they can be worked out again, so that a page that did not arrive loses nothing.
 */
export async function makeRecoveryCodes(tx: Transaction, workerId: string, now: Date): Promise<void> {
  const batch = newId()
  await tx.recoveryCode.deleteMany({ where: { workerId } })
  await tx.recoveryCode.createMany({
    data: codesOf(workerId, batch).map((code) => ({ workerId, batch, hash: hashOf(workerId, code) })),
  })
  await tx.authenticator.updateMany({
    where: { workerId },
    data: { codesBatch: batch, codesMadeAt: now, codesKeptAt: null },
  })
}

/** The codes to write down, until their owner has said they are kept. */
export async function codesToKeep(tx: Transaction, workerId: string): Promise<string[]> {
  const app = await tx.authenticator.findUnique({ where: { workerId } })
  if (!app?.codesBatch || app.codesKeptAt) return []
  const codes = codesOf(workerId, app.codesBatch)
  // Made under a secret that has been replaced since, they would come out as other codes.
  const real = await tx.recoveryCode.count({
    where: { workerId, hash: { in: codes.map((code) => hashOf(workerId, code)) } },
  })
  return real === codes.length ? codes : []
}

/** Their owner has kept them: they are never shown again. */
export async function codesAreKept(tx: Transaction, workerId: string, now: Date): Promise<void> {
  await tx.authenticator.updateMany({
    where: { workerId, codesBatch: { not: null } },
    data: { codesKeptAt: now },
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
  const code = typed.toLowerCase().replaceAll(/[^a-z2-7]/g, '')
  const { count } = await tx.recoveryCode.updateMany({
    where: { workerId, hash: { in: marks('recovery-hash', `${workerId} ${code}`) }, usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}

/** Fifty bits each, in letters and digits that are not mistaken for one another, in two halves. */
function codesOf(workerId: string, batch: string): string[] {
  return Array.from({ length: howManyCodes }, (_, number) => {
    const bytes = Buffer.from(mark('recovery-code', `${workerId} ${batch} ${number}`), 'base64url')
    const text = new Secret({ buffer: new Uint8Array(bytes).buffer }).base32.slice(0, 10).toLowerCase()
    return `${text.slice(0, 5)}-${text.slice(5)}`
  })
}

function hashOf(workerId: string, code: string): string {
  return mark('recovery-hash', `${workerId} ${code.replace('-', '')}`)
}
