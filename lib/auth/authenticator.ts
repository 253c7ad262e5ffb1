import 'server-only'
import { Secret, TOTP } from 'otpauth'
import type { Transaction } from '@/lib/db/transaction'
import { seal, unseal } from './seal'

/** Codes last half a minute (ASVS 6.5.5); one that is a step early or late, for a clock that is off, is taken too. */
const period = 30

/**
 * The secret of somebody's authenticator app while it is being set up: made once, and the same each time the page
 * is opened until its first code has been typed.
 */
export async function authenticatorToSetUp(
  tx: Transaction,
  worker: { id: string; email: string },
  now: Date,
): Promise<{ secret: string; address: string }> {
  const before = await tx.authenticator.findUnique({ where: { workerId: worker.id } })
  const kept = before && !before.confirmedAt ? unseal('authenticator', before.secret) : undefined
  const secret = kept ?? new Secret({ size: 20 }).base32
  if (!before) {
    const data = { workerId: worker.id, secret: seal('authenticator', secret), madeAt: now }
    await tx.authenticator.createMany({ data })
  } else if (!kept && !before.confirmedAt) {
    await tx.authenticator.updateMany({
      where: { workerId: worker.id, confirmedAt: null },
      data: { secret: seal('authenticator', secret), madeAt: now },
    })
  }
  return { secret, address: totp(secret, worker.email).toString() }
}

/** Whether somebody has an authenticator app that works. */
export async function hasAuthenticator(tx: Transaction, workerId: string): Promise<boolean> {
  return (await tx.authenticator.count({ where: { workerId, confirmedAt: { not: null } } })) === 1
}

/**
 * Whether this is the code of the moment, and takes it: neither it nor one before it is ever taken again, not even
 * by two requests at once. With `confirm` it also finishes setting the app up.
 */
export async function takeCode(
  tx: Transaction,
  workerId: string,
  code: string,
  now: Date,
  { confirm = false }: { confirm?: boolean } = {},
): Promise<boolean> {
  const app = await tx.authenticator.findUnique({ where: { workerId } })
  if (!app || (app.confirmedAt === null) !== confirm) return false
  const secret = unseal('authenticator', app.secret)
  const delta = secret ? totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 }) : null
  if (secret === undefined || delta === null) return false
  const step = BigInt(TOTP.counter({ period, timestamp: now.getTime() }) + delta)
  const { count } = await tx.authenticator.updateMany({
    where: { workerId, lastStep: { lt: step }, confirmedAt: app.confirmedAt },
    data: {
      lastStep: step,
      // Sealed again each time, so that an old key is soon no longer needed.
      secret: seal('authenticator', secret),
      ...(confirm && { confirmedAt: now }),
    },
  })
  return count === 1
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Alongside', label, period, digits: 6, algorithm: 'SHA1', secret })
}
