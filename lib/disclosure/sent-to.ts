import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import type { Prepared } from './prepare'
import { readByEmail } from './read-by-email'
import type { DocumentKind, Handover } from './types'
import { whyNoEmail, whyNotPosted } from './words'

/** How a document reaches its recipient, as the record of it has it. An address comes from the record, never from whoever posts it. */
export async function sentTo(
  { tx, familyId }: Pick<Context<unknown>, 'tx' | 'familyId'>,
  prepared: Prepared,
  asked: { handover: Handover; document: DocumentKind },
) {
  if (asked.handover === 'by-hand') return {}
  if (asked.handover === 'by-post') return postedTo(prepared)
  const { recipient, contents } = prepared
  return emailedTo(tx, { familyId, recipient, document: asked.document, contents })
}

function postedTo({ recipient, release }: Prepared) {
  const { called } = recipient
  const address = recipient.side === 'family' ? recipient.address : undefined
  if (!address)
    throw invalid('handover', `There is no address for ${called} in the record: hand it over in person`)
  if (address.standing !== 'sure')
    throw invalid(
      'handover',
      `${whyNotPosted[address.standing](called)}. Make sure first, or hand it over in person`,
    )
  const lines = { addressId: address.id, addressLines: address.lines.join('\n') }
  if (!address.isProtected) return lines
  if (typeof release !== 'object')
    throw invalid(
      'handover',
      `The address is protected: hand it over in person, or ask a manager to release it`,
    )
  return { ...lines, releaseId: release.releaseId }
}

async function emailedTo(tx: Transaction, about: Parameters<typeof readByEmail>[1]) {
  const email = await readByEmail(tx, about)
  if (!email.can) throw invalid('handover', whyNoEmail[email.why](about.recipient.called))
  return { emailId: email.id }
}
