import 'server-only'
import type { Asking, Made } from './maker'
import { whoLooked } from './who-looked'

/** Everyone who can see the record, why, and what was looked at or done. */
export async function makeWhoCanSee(asking: Asking): Promise<Made> {
  return {
    opening: 'Everyone who can see the record about your family, why, and what was looked at or done.',
    ...(await whoLooked(asking)),
  }
}
