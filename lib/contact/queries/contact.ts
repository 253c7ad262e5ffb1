import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import { readFeedback } from '@/lib/mash/read-feedback'
import type { Feedback, MashDecision } from '@/lib/mash/types'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { Birth, PersonName } from '@/lib/person/types'

export type ContactView = {
  familyId: string
  familyName: string
  contactId: string
  reference: string
  by: string
  agency: string
  at: Date
  dangerNow: boolean
  dangerDone: string | undefined
  workingWell: string
  worriedAbout: string
  alreadyTried: string | undefined
  familyWants: string | undefined
  childsWords: { words: string; by: PersonName & Birth } | undefined
  mash:
    | {
        sentAt: Date
        decision: MashDecision | undefined
        why: string | undefined
        decidedAt: Date | undefined
        by: string | undefined
        /** What the sender was told by the MASH itself. */
        told: readonly Feedback[]
      }
    | undefined
  decided: boolean
  mayDecide: boolean
}

/** What was first written down, and what became of it. */
export const contactView = query({
  name: 'contact.view',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ contactId, familyId }) => record('contact', contactId, familyId),
  audit: 'contact-viewed',
  run: async ({ tx, input, can }): Promise<ContactView> => {
    const contact = await tx.contact.findUnique({ where: { id: input.contactId } })
    if (!contact) throw new NotFound()
    const familyRow = await tx.family.findUniqueOrThrow({
      where: { id: contact.familyId },
      select: { name: true },
    })
    const worker = await tx.worker.findUniqueOrThrow({
      where: { id: contact.recordedBy },
      include: { agency: true },
    })
    const child = contact.childsWordsBy
      ? await tx.person.findUnique({ where: { id: contact.childsWordsBy } })
      : null
    const request = await tx.mashRequest.findFirst({
      where: { contactId: contact.id },
      orderBy: { sentAt: 'desc' },
    })
    const decider = request?.decidedBy
      ? await tx.worker.findUnique({ where: { id: request.decidedBy } })
      : null
    const decisions = await tx.thresholdDecision.count({ where: { contactId: contact.id } })
    return {
      familyId: contact.familyId,
      familyName: familyRow.name,
      contactId: contact.id,
      reference: contact.reference,
      by: worker.name,
      agency: worker.agency.name,
      at: contact.recordedAt,
      dangerNow: contact.dangerNow,
      dangerDone: contact.dangerDone ?? undefined,
      workingWell: contact.workingWell,
      worriedAbout: contact.worriedAbout,
      alreadyTried: contact.alreadyTried ?? undefined,
      familyWants: contact.familyWants ?? undefined,
      childsWords:
        contact.childsWords && child
          ? {
              words: contact.childsWords,
              by: {
                fullName: child.fullName,
                knownAs: child.knownAs ?? undefined,
                bornOn: optionalDayFromColumn(child.bornOn),
                dueOn: optionalDayFromColumn(child.dueOn),
              },
            }
          : undefined,
      mash: request
        ? {
            sentAt: request.sentAt,
            decision: (request.decision as MashDecision | null) ?? undefined,
            why: request.why ?? undefined,
            decidedAt: request.decidedAt ?? undefined,
            by: decider?.name,
            told: (await readFeedback(tx, request.id)).filter(({ whom }) => whom === 'referrer'),
          }
        : undefined,
      decided: decisions > 0,
      mayDecide: can('decideLevel'),
    }
  },
})
