import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import type { Level, Outcome } from '@/lib/continuum/outcome'
import { namesOf } from '@/lib/decision/names-of'
import { settingsOf } from '@/lib/decision/settings-of'
import { query } from '@/lib/operation/query'
import type { MashDecision } from '../types'

export type Asked = {
  sentAt: Date
  sentBy: string
  dueAt: Date
  takenBy: string | undefined
  decision: MashDecision | undefined
  why: string | undefined
  decidedAt: Date | undefined
  decidedBy: string | undefined
}

/** What the page that asks the MASH needs, and what became of an earlier request about this contact. */
export const beforeAsking = query({
  name: 'mash.before-asking',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid() }),
  may: 'recordContact',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'contact-viewed',
  run: async ({ tx, input, familyId }) => {
    const family = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const last = await tx.mashRequest.findFirst({
      where: { contactId: input.contactId },
      orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    })
    const decision = await tx.thresholdDecision.findFirst({
      where: { familyId },
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      select: { suggestedOutcome: true, decidedLevel: true, reasons: true },
    })
    const contact = await tx.contact.findUniqueOrThrow({
      where: { id: input.contactId },
      select: { dangerNow: true },
    })
    const names = await namesOf(
      tx,
      [last?.sentBy, last?.takenBy, last?.decidedBy].flatMap((id) => id ?? []),
    )
    const asked: Asked | undefined = last
      ? {
          sentAt: last.sentAt,
          sentBy: names.get(last.sentBy) ?? '',
          dueAt: last.dueAt,
          takenBy: (last.takenBy && names.get(last.takenBy)) ?? undefined,
          decision: (last.decision ?? undefined) as MashDecision | undefined,
          why: last.why ?? undefined,
          decidedAt: last.decidedAt ?? undefined,
          decidedBy: (last.decidedBy && names.get(last.decidedBy)) ?? undefined,
        }
      : undefined
    return {
      familyName: family.name,
      dangerNow: contact.dangerNow,
      asked,
      suggested: decision?.suggestedOutcome as Outcome | undefined,
      decidedLevel: decision?.decidedLevel as Level | undefined,
      reasons: decision?.reasons,
      mashPhone: (await settingsOf(tx)).mashPhone,
    }
  },
})
