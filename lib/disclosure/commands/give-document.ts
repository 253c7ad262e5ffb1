import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { recordGiven } from '@/lib/consent/record-given'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { queueDocument } from '@/lib/mail/queue-mail'
import { command } from '@/lib/operation/command'
import type { Context } from '@/lib/operation/definition'
import { ChangedMeanwhile, invalid } from '@/lib/operation/refusal'
import { type Prepared, prepare } from '../prepare'
import { readByEmail } from '../read-by-email'
import type { Recipient } from '../recipient'
import { newReference } from '../reference'
import { mayLeave } from '../second-check'
import { documentKinds, handovers } from '../types'
import { documentWords, whyNoEmail, whyNotPosted } from '../words'

const input = z.strictObject({
  familyId: z.uuid(),
  document: z.enum(documentKinds),
  /** Somebody of the family, a worker of an agency, or somebody written down outside the partnership. */
  recipientId: z.uuid(),
  /** The meeting, the decision, the part it tells of. */
  aboutId: z.uuid().optional(),
  handover: z.enum(handovers),
  /** Of what was looked at on the check screen. */
  digest: z.string().max(64),
  /** How far what was looked at was told on that screen. */
  upTo: z
    .string()
    .regex(/^\d{1,19}$/)
    .optional(),
  /** Why an organisation needs it. */
  purpose: z.string().trim().max(2_000).optional(),
  /** Why it is given with what the scan warned of. */
  why: z.string().trim().max(2_000).optional(),
})

/**
 * Gives somebody a document made for them: what was checked, as it was checked, is kept with who gave it, how and
 * when. A protected address needs a second person's release, which this uses up. What an organisation is given is written
 * down as shared with it.
 */
export const giveDocument = command({
  name: 'disclosure.give-document',
  input,
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'document-given',
  run: async (context) => {
    const { tx, actor, familyId, now, input: asked, noteForAudit } = context
    const prepared = await prepare(context, asked)
    const { recipient, contents, digest, leftOut, warnings } = prepared
    if (digest !== asked.digest) throw new ChangedMeanwhile()
    if (!mayLeave(prepared.second)) throw invalid('', 'A second person looks through this before it is given')
    if (warnings.length > 0 && !asked.why)
      throw invalid(
        'why',
        'Say why this may be given with the words listed above, or change them in the record first',
      )
    const sent = await sentTo(context, prepared, asked)
    const reference = newReference()
    const disclosureId = newId()
    const to = await recipientColumns(context, recipient, `${documentWords[asked.document]} (${reference})`)
    await tx.disclosure.create({
      data: {
        id: disclosureId,
        familyId,
        reference,
        document: asked.document,
        aboutId: asked.aboutId ?? null,
        ...to,
        recipientKind: recipient.kind,
        recipientName: recipient.name,
        handover: asked.handover,
        ...sent,
        contents: JSON.parse(JSON.stringify(contents)),
        digest,
        ...(prepared.second.is === 'may-be-given' && { secondCheckId: prepared.second.id }),
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
      words: { who: actor.name, person: toldTo(recipient), document: documentWords[asked.document] },
      about: disclosureId,
    })
    noteForAudit({
      subjectId: disclosureId,
      details: {
        document: asked.document,
        to: recipient.id,
        handover: asked.handover,
        warnings: warnings.length,
      },
    })
    return { familyId, disclosureId }
  },
})

/** As the timeline names them: somebody at an organisation with whom they work for. */
function toldTo(recipient: Recipient): string {
  return recipient.side === 'family' ? recipient.called : `${recipient.name}, ${recipient.organisation}`
}

/** Whom it is for. Telling an organisation is written down as sharing, with the right there was to. */
async function recipientColumns(
  context: Context<z.output<typeof input>>,
  recipient: Recipient,
  what: string,
) {
  if (recipient.side === 'family') return { recipientPersonId: recipient.id }
  const { purpose } = context.input
  if (!purpose) throw invalid('purpose', `Write why ${recipient.called} needs this`)
  const to = recipient.agencyId ? { agencyId: recipient.agencyId } : { outsidePersonId: recipient.id }
  return {
    ...(recipient.side === 'agency'
      ? { recipientWorkerId: recipient.id }
      : { recipientOutsideId: recipient.id }),
    recipientOrganisation: recipient.organisation,
    sharingId: await recordGiven(context, { to, what, purpose }),
  }
}

/** The address comes from the record, never from whoever posts it. */
function sentTo({ tx, familyId }: Context<unknown>, prepared: Prepared, asked: z.output<typeof input>) {
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
