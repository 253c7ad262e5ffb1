import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { queueDocument } from '@/lib/mail/queue-mail'
import { command } from '@/lib/operation/command'
import type { Context } from '@/lib/operation/definition'
import { ChangedMeanwhile, invalid } from '@/lib/operation/refusal'
import { type Prepared, prepare } from '../prepare'
import { readByEmail } from '../read-by-email'
import { newReference } from '../reference'
import { handovers, madeDocuments } from '../types'
import { documentWords, whyNoEmail } from '../words'

const input = z.strictObject({
  familyId: z.uuid(),
  document: z.enum(madeDocuments),
  personId: z.uuid(),
  handover: z.enum(handovers),
  /** Of what was looked at on the check screen. */
  digest: z.string().max(64),
  /** How far what was looked at was told on that screen. */
  upTo: z
    .string()
    .regex(/^\d{1,19}$/)
    .optional(),
  /** Why it is given with what the scan warned of. */
  why: z.string().trim().max(2_000).optional(),
})

/**
 * Gives somebody of the family a document: what was checked, as it was checked, is kept with who gave it, how and
 * when. A protected address needs a second person's release, which this uses up.
 */
export const giveDocument = command({
  name: 'disclosure.give-document',
  input,
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'document-given',
  run: async (context) => {
    const { tx, actor, familyId, now, input: asked, noteForAudit } = context
    const prepared = await prepare(context, asked.document, asked.personId, asked.upTo)
    const { recipient, contents, digest, leftOut, warnings } = prepared
    if (digest !== asked.digest) throw new ChangedMeanwhile()
    if (warnings.length > 0 && !asked.why)
      throw invalid(
        'why',
        'Say why this may be given with the words listed above, or change them in the record first',
      )
    const sent = await sentTo(context, prepared, asked)
    const disclosureId = newId()
    await tx.disclosure.create({
      data: {
        id: disclosureId,
        familyId,
        reference: newReference(),
        document: asked.document,
        recipientPersonId: recipient.personId,
        recipientKind: recipient.kind,
        recipientName: recipient.name,
        handover: asked.handover,
        ...sent,
        contents: JSON.parse(JSON.stringify(contents)),
        digest,
        leftOut,
        warnings: warnings.length,
        why: warnings.length > 0 ? (asked.why ?? null) : null,
        givenBy: actor.workerId,
        agencyId: actor.agencyId,
        givenAt: now,
      },
    })
    if (asked.handover === 'by-email')
      await queueDocument(tx, { familyId, disclosureId, by: actor.workerId, at: now })
    await recordOnTimeline(context, {
      familyId,
      kind: 'document-given',
      track: 'together',
      words: { who: actor.name, person: recipient.called, document: documentWords[asked.document] },
      about: disclosureId,
    })
    noteForAudit({
      subjectId: disclosureId,
      details: {
        document: asked.document,
        to: recipient.personId,
        handover: asked.handover,
        warnings: warnings.length,
      },
    })
    return { familyId, disclosureId }
  },
})

/** The address comes from the record, never from whoever posts it. */
function sentTo({ tx, familyId }: Context<unknown>, prepared: Prepared, asked: z.output<typeof input>) {
  if (asked.handover === 'by-hand') return {}
  if (asked.handover === 'by-post') return postedTo(prepared)
  return emailedTo(tx, { ...asked, familyId, contents: prepared.contents }, prepared.recipient.called)
}

function postedTo({ recipient: { address, called }, release }: Prepared) {
  if (!address)
    throw invalid('handover', `There is no address for ${called} in the record: hand it over in person`)
  const lines = { addressId: address.id, addressLines: address.lines.join('\n') }
  if (!address.isProtected) return lines
  if (typeof release !== 'object')
    throw invalid(
      'handover',
      `The address is protected: hand it over in person, or ask a manager to release it`,
    )
  return { ...lines, releaseId: release.releaseId }
}

async function emailedTo(tx: Transaction, about: Parameters<typeof readByEmail>[1], called: string) {
  const email = await readByEmail(tx, about)
  if (!email.can) throw invalid('handover', whyNoEmail[email.why](called))
  return { emailId: email.id }
}
