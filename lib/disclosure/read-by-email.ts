import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { mailSettings } from '@/lib/mail/settings'
import { wordsOf } from '@/lib/paper/block'
import { lettersNotShown } from '@/lib/paper/letters'
import { readEmail } from '@/lib/person/read-email'
import type { Contents } from './contents'
import { paperOf } from './paper-of'
import type { MadeDocument } from './types'

/** Whether a document can go by e-mail to somebody: to their own address in the record, or why not. */
export type ByEmail =
  | { can: true; id: string; address: string; alsoOf: string[] }
  | { can: false; why: 'off' | 'none' | 'unconfirmed' | 'protected' | 'letters' }

type About = { familyId: string; personId: string; document: MadeDocument; contents: Contents }

/** Reads it from the record: an address cannot be typed, and one that is protected or not known to be theirs is none. */
export async function readByEmail(
  tx: Transaction,
  { familyId, personId, document, contents }: About,
): Promise<ByEmail> {
  if (!mailSettings()) return { can: false, why: 'off' }
  const email = await readEmail(tx, familyId, personId)
  if (!email) return { can: false, why: 'none' }
  if (email.isProtected) return { can: false, why: 'protected' }
  if (!email.isConfirmed) return { can: false, why: 'unconfirmed' }
  if (lettersNotShown(wordsOf(paperOf(document, contents))).length > 0) return { can: false, why: 'letters' }
  return { can: true, id: email.id, address: email.address, alsoOf: email.alsoOf }
}
