import 'server-only'
import { z } from 'zod'
import type { Organisation } from './organisation'

const published = z.object({ issuer: z.string() })

const minutesKept = 10
const sound = new Map<string, number>()

/**
 * Whether an organisation’s sign-in publishes of itself the very issuer that the settings name (ASVS 10.5.3). One that
 * says it is another is not asked anything: it could lead people, and their codes, to a place nobody chose.
 */
export async function isWhoItShouldBe({ issuer }: Organisation, now: Date): Promise<boolean> {
  if ((sound.get(issuer) ?? 0) > now.getTime()) return true
  const said = await whatIsPublished(issuer)
  if (said !== issuer) return false
  sound.set(issuer, now.getTime() + minutesKept * 60_000)
  return true
}

/** Where an issuer publishes what it is (OpenID Connect Discovery 1.0, section 4). */
export function publishedAt(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
}

async function whatIsPublished(issuer: string): Promise<string | undefined> {
  try {
    const answer = await fetch(publishedAt(issuer), { redirect: 'error', signal: AbortSignal.timeout(5_000) })
    const read = published.safeParse(await answer.json())
    return read.success ? read.data.issuer : undefined
  } catch {
    // It does not answer, or not with what it should: nobody can sign in with it now.
    return undefined
  }
}
