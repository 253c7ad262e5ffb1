import 'server-only'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { hasAuthenticator, takeCode } from './authenticator'
import type { ComeFrom } from './come-from'
import type { Factor } from './factor'
import { leaveNotice } from './notice'
import { isPassword } from './password-hash'
import { takeRecoveryCode } from './recovery-codes'
import { hasKey } from './security-key'
import { claimTry, forgiveTry } from './throttle'

export type Refused = { ok: false; why: 'wrong' | 'wait' }

/** Somebody's sign-in: the worker row it belongs to, whichever post they then act as. */
export type ProvenWorker = { id: string; agencyId: string; email: string }

/** What must still be shown: nothing, a code or a key, or an authenticator app that is not set up yet. */
type StillNeeded = 'nothing' | 'code' | 'authenticator'

export type PasswordProof =
  | { ok: true; worker: ProvenWorker; factors: readonly Factor[]; needs: StillNeeded }
  | Refused

/**
 * Whether this is somebody's password. The answer, its words and its time are the same whether the address is
 * unknown, the person has left or the password is wrong (ASVS 6.3.8).
 */
export async function provePassword(
  { email, password }: { email: string; password: string },
  from: ComeFrom,
  now: Date,
): Promise<PasswordProof> {
  const attempt = await claimTry(email, from, now)
  if (!attempt) return { ok: false, why: 'wait' }
  const found = await inTransaction(null, (tx) => workerWith(tx, email, now))
  const right = await isPassword(found?.hash ?? undefined, password)
  return inTransaction(null, async (tx) => {
    if (!found?.worksHere || !right) {
      await appendAudit(tx, { event: 'sign-in-failed', at: now })
      return { ok: false, why: 'wrong' }
    }
    await forgiveTry(tx, attempt)
    const { id, agencyId } = found
    const needs = await stillNeeded(tx, id)
    return { ok: true, worker: { id, agencyId, email: found.email }, factors: ['password'], needs }
  })
}

/**
 * The second factor: the code of the moment, or a recovery code. Returns which it was. Tries are counted by
 * person, and only somebody who knew the password comes this far, so nobody else can use them up.
 */
export async function proveCode(
  workerId: string,
  code: string,
  from: ComeFrom,
  now: Date,
  { confirm = false }: { confirm?: boolean } = {},
): Promise<{ ok: true; factor: Factor } | Refused> {
  const attempt = await claimTry(`second factor of ${workerId}`, from, now)
  if (!attempt) return { ok: false, why: 'wait' }
  return inTransaction(null, async (tx) => {
    const factor = await factorShown(tx, workerId, code, now, confirm)
    if (!factor) {
      await appendAudit(tx, { event: 'sign-in-failed', at: now })
      return { ok: false, why: 'wrong' }
    }
    await forgiveTry(tx, attempt)
    return { ok: true, factor }
  })
}

async function factorShown(
  tx: Transaction,
  workerId: string,
  code: string,
  now: Date,
  confirm: boolean,
): Promise<Factor | undefined> {
  const digits = code.replaceAll(/\s/g, '')
  if (/^\d{6}$/.test(digits))
    return (await takeCode(tx, workerId, digits, now, { confirm })) ? 'authenticator' : undefined
  if (confirm || !(await takeRecoveryCode(tx, workerId, code, now))) return undefined
  await leaveNotice(tx, workerId, 'recovery-code-used', now)
  return 'recovery-code'
}

/** A password alone is enough for nobody but the invented people of a sample database. */
async function stillNeeded(tx: Transaction, workerId: string): Promise<StillNeeded> {
  if (await hasAuthenticator(tx, workerId)) return 'code'
  if (await hasKey(tx, workerId)) return 'code'
  return (await isInvented(tx, workerId)) ? 'nothing' : 'authenticator'
}

/** One of the invented people of a sample database, who need no second factor. */
export async function isInvented(tx: Transaction, workerId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM worker w, partnership p
    WHERE w.id = ${workerId}::uuid AND w.sample AND p.id = 1 AND p.sample`
  return rows.length > 0
}

type WithPassword = ProvenWorker & { hash: string | null; worksHere: boolean }

async function workerWith(tx: Transaction, email: string, now: Date): Promise<WithPassword | undefined> {
  const rows = await tx.$queryRaw<WithPassword[]>`
    SELECT w.id, w.agency_id AS "agencyId", w.email::text, works_here(w.id, ${now}) AS "worksHere", p.hash
    FROM worker w LEFT JOIN worker_password p ON p.worker_id = w.id WHERE w.email = ${email}::citext`
  return rows[0]
}
