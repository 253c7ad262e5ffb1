import 'server-only'
import { hash, hashRaw, verify } from '@node-rs/argon2'

/** argon2id (the library's own choice) as OWASP advises for a server that must answer soon: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/**
 * The same slow hash with a salt that is known, for something that must be found by its hash: base64url, 43 letters.
 * The salt is at least 8 bytes long, and another for each set of things.
 */
export async function hashWithSalt(text: string, salt: string): Promise<string> {
  return (await hashRaw(text, { ...cost, salt: Buffer.from(salt) })).toString('base64url')
}

/** A password nobody has, so that a person who is unknown takes as long as one who is not. ASVS 6.3.8. */
let decoy: Promise<string> | undefined

/** Whether this is the password. Without a hash it is not, and saying so takes exactly as long. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('not anybody’s password')
  const right = await verify(stored ?? (await decoy), password)
  return right && stored !== undefined
}
