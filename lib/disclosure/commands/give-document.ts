import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { recordGiven } from '@/lib/consent/record-given'
import { newId } from '@/lib/db/id'
import { queueDocument } from '@/lib/mail/queue-mail'
import { command } from '@/lib/operation/command'
import type { Context } from '@/lib/operation/definition'
import { ChangedMeanwhile, invalid } from '@/lib/operation/refusal'
import { endLetter } from '../end-letter'
import { type Prepared, prepare } from '../prepare'
import type { Recipient } from '../recipient'
import { newReference } from '../reference'
import { mayLeave } from '../second-check'
import { sentTo } from '../sent-to'
import { documentKinds, handovers } from '../types'
import { documentWords } from '../words'

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
    requireWhole(asked, prepared)
    if (warnings.length > 0 && !asked.why)
      throw invalid(
        'why',
        'Say why this may be given with the words listed above, or change them in the record first',
      )
    const sent = await sentTo(context, prepared, asked)
    const reference = newReference()
    const disclosureId = newId()
    const to = await recipientColumns(context, recipient, `${documentWords[asked.document]} (${reference})`)
    if (asked.document === 'letter' && asked.aboutId) await endLetter(context, asked.aboutId, 'made')
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

/** A letter is somebody’s own words: it leaves as it was written, or not at all. */
function requireWhole({ document }: z.output<typeof input>, { leftOut, recipient }: Prepared): void {
  if (document === 'letter' && leftOut.includes('protected'))
    throw invalid(
      '',
      `This letter tells where somebody protected lives, or how to reach them. Take those words out before ${recipient.called} gets it`,
    )
}

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
