import { TOTP } from 'otpauth'
import { hashPassword } from '@/lib/auth/password-hash'
import { asOwner } from './owner'

/** Gives one of the people of Ashmere a password, as if they had set it themselves. */
export async function givePassword(workerId: string, password: string): Promise<void> {
  const hash = await hashPassword(password)
  await asOwner((owner) =>
    owner.query(
      `INSERT INTO worker_password (worker_id, hash, set_at) VALUES ($1, $2, now())
        ON CONFLICT (worker_id) DO UPDATE SET hash = $2`,
      [workerId, hash],
    ),
  )
}

/** What the authenticator app of this secret shows at this moment. */
export function codeShown(secret: string, at: Date): string {
  return new TOTP({ secret, period: 30, digits: 6, algorithm: 'SHA1' }).generate({ timestamp: at.getTime() })
}
