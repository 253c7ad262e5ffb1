import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

/** What a key is for: one key never does two jobs. */
export type KeyUse =
  | 'authenticator'
  | 'recovery-code'
  | 'recovery-hash'
  | 'link'
  | 'device'
  | 'step'
  | 'attempt'

/** A tag that was cut short would be easier to guess: Node takes one unless it is told its length. */
const wholeTag = { authTagLength: 16 }

/** Hides a secret that must be read again, with a key that is not in the database. */
export function seal(use: KeyUse, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(use, env().NEXTAUTH_SECRET), nonce)
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** What was sealed under this secret or the one before it; nothing when it is not ours or was altered. */
export function unseal(use: KeyUse, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  for (const secret of secrets()) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(use, secret), bytes.subarray(0, 12), wholeTag)
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    } catch {
      // Another secret's, or nobody's.
    }
  }
  return undefined
}

/** A keyed mark of a text: cannot be made, or looked up, without the key. */
export function mark(use: KeyUse, text: string): string {
  return markWith(env().NEXTAUTH_SECRET, use, text)
}

/** The marks a text may bear: by this secret, and by the one before it while that is still known. */
export function marks(use: KeyUse, text: string): string[] {
  return secrets().map((secret) => markWith(secret, use, text))
}

function markWith(secret: string, use: KeyUse, text: string): string {
  return createHmac('sha256', keyOf(use, secret)).update(text).digest('base64url')
}

function secrets(): string[] {
  const { NEXTAUTH_SECRET, NEXTAUTH_SECRET_BEFORE } = env()
  return [NEXTAUTH_SECRET, ...(NEXTAUTH_SECRET_BEFORE ? [NEXTAUTH_SECRET_BEFORE] : [])]
}

function keyOf(use: KeyUse, secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'alongside', use, 32))
}
