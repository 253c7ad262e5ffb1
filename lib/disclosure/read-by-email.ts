import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { mailSettings } from '@/lib/mail/settings'
import { wordsOf } from '@/lib/paper/block'
import { lettersNotShown } from '@/lib/paper/letters'
import { readEmail } from '@/lib/person/read-email'
import type { Contents } from './contents'
import { paperOf } from './paper-of'
import type { Recipient } from './recipient'
import type { DocumentKind } from './types'

/** Whether a document can go by e-mail to somebody: to their own address in the record, or why not. */
export type ByEmail =
  | { can: true; id: string; address: string; alsoOf: string[] }
  | { can: false; why: 'off' | 'none' | 'unconfirmed' | 'protected' | 'letters' }

type About = { familyId: string; recipient: Recipient; document: DocumentKind; contents: Contents }

/** Reads it from the record: an address cannot be typed, and one that is protected or not known to be theirs is none. */
export async function readByEmail(
  tx: Transaction,
  { familyId, recipient, document, contents }: About,
): Promise<ByEmail> {
  // Nobody at an organisation has an address in the record of a family.
  if (!mailSettings() || recipient.side !== 'family') return { can: false, why: 'off' }
  const email = await readEmail(tx, familyId, recipient.id)
  if (!email) return { can: false, why: 'none' }
  if (email.isProtected) return { can: false, why: 'protected' }
  if (!email.isConfirmed) return { can: false, why: 'unconfirmed' }
  if (lettersNotShown(wordsOf(paperOf(document, contents))).length > 0) return { can: false, why: 'letters' }
  return { can: true, id: email.id, address: email.address, alsoOf: email.alsoOf }
}
