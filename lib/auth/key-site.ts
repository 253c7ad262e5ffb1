import 'server-only'
import { env } from '@/lib/env'

/** The site a security key belongs to, from the address people use. A key answers no other, however like it looks. */
export function keySite(): { id: string; origin: string } {
  const { hostname, origin } = new URL(env().NEXTAUTH_URL)
  return { id: hostname, origin }
}
