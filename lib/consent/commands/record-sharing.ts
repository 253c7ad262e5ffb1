import 'server-only'
import { z } from 'zod'
import { grantAccess } from '@/lib/access/grant'
import { family } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import { tellManagers } from '@/lib/notice/tell-staff'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { lawfulBases, opens } from '../types'

/**
 * Writes down that something was shared with an agency, or was deliberately not, and the lawful basis. This is
 * never agreement: agreement to be helped and the right to share have each their own record (handbook section 8).
 */
export const recordSharing = command({
  name: 'consent.record-sharing',
  input: z.strictObject({
    familyId: z.uuid(),
    /** Of an agency, or of whoever is written down for the family outside the partnership. */
    withId: z.uuid(),
    shared: z.boolean(),
    agreed: z.boolean(),
    what: z.string().min(1).max(5_000),
    purpose: z.string().min(1).max(5_000),
    /** What they may see here because of it. */
    opens: z.enum(opens).default('know'),
    basis: z.enum(lawfulBases),
    reason: z.string().min(1).max(5_000).optional(),
  }),
  may: 'recordSharing',
  on: ({ familyId }) => family(familyId),
  audit: 'sharing-recorded',
  run: async (context) => {
    const { tx, actor, input, now, familyId, noteForAudit } = context
    const { withId, ...written } = input
    const agency = await tx.agency.findUnique({ where: { id: withId } })
    const outside = await tx.outsidePerson.findFirst({ where: { id: withId, familyId } })
    if (!agency && !outside) throw invalid('withId', 'Select who it was shared with')
    const name = agency?.name ?? outside?.organisation ?? ''
    if (!(input.agreed && input.shared) && !input.reason) {
      throw invalid(
        'reason',
        input.shared ? 'Write why it was right to share without agreement' : 'Write why you did not share',
      )
    }
    const sharingId = newId()
    await tx.sharingRecord.create({
      data: {
        ...written,
        agencyId: agency?.id ?? null,
        outsidePersonId: outside?.id ?? null,
        opens: input.shared && agency ? input.opens : 'nothing',
        reason: input.reason ?? null,
        id: sharingId,
        decidedBy: actor.workerId,
        decidedAt: now,
      },
    })
    if (input.shared && agency && input.opens !== 'nothing') {
      await grantAccess(tx, {
        familyId,
        to: { agencyId: agency.id },
        relation: input.opens === 'work' ? 'agreed-agency' : 'knowing-agency',
        because: sharingId,
        at: now,
      })
    }
    if (input.shared && !input.agreed) {
      await recordOnTimeline(context, {
        familyId,
        kind: 'shared-without-agreement',
        track: 'team',
        words: { who: actor.name, agency: name },
        about: sharingId,
      })
      await tellManagers(tx, {
        kind: 'shared-without-agreement',
        familyId,
        about: sharingId,
        by: actor.workerId,
        at: now,
      })
    }
    noteForAudit({
      subjectId: sharingId,
      details: { shared: input.shared, agreed: input.agreed, basis: input.basis },
    })
    return { familyId, sharingId }
  },
})
