import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's own choice) as OWASP advises for a server that must answer soon: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** A password nobody has, so that a person who is unknown takes as long as one who is not. ASVS 6.3.8. */
let decoy: Promise<string> | undefined

/** Whether this is the password. Without a hash it is not, and saying so takes exactly as long. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('not anybody’s password')
  const right = await verify(stored ?? (await decoy), password)
  return right && stored !== undefined
}
