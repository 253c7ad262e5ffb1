import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { record } from '@/lib/access/subject'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import type { Level } from '@/lib/continuum/outcome'
import { query } from '@/lib/operation/query'
import { type SuggestionView, suggestionView } from '../decision-view'
import { type Evidence, evidenceFor } from '../evidence'
import { guidanceInForce } from '../guidance-in-force'
import { loadPicture } from '../load-picture'
import { isProtection } from '../move'
import { namesOf } from '../names-of'
import { settingsOf } from '../settings-of'
import { suggestFor } from '../suggest'
import type { AgreementAnswer, EarlierDecision, EpisodeNow } from '../types'
import { type WhatIf, whatIfOf } from '../what-if'

export type ToDecide = {
  familyName: string
  dangerNow: boolean
  agreement: AgreementAnswer | undefined
  episode: EpisodeNow | undefined
  /** Absent: the family has no children yet, or one's own view must be written first. */
  suggestion: SuggestionView | undefined
  /** What to try changes with, in the page. */
  whatIf: WhatIf | undefined
  evidence: Evidence[]
  /** The person's own view must come first, and they have not written one since the last decision. */
  needsOwnView: boolean
  ownView: { level: Level; reasons: string; on: Day } | undefined
  last: EarlierDecision | undefined
  /** Who could be the second person below a safety trigger: colleagues, managers, the hub and the MASH. */
  seconds: { id: string; name: string; jobTitle: string; agencyName: string }[]
  mashPhone: string
  mashWaiting: boolean
}

/** What the page of the decision shows. The suggestion stays out until one's own view is written, where that is the rule. */
export const toDecide = query({
  name: 'decision.to-decide',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid() }),
  may: 'decideLevel',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'decision-viewed',
  run: async (context): Promise<ToDecide> => {
    const { tx, actor, input, today, familyId } = context
    const picture = await loadPicture(context, input.contactId)
    const guidance = await guidanceInForce(tx, today)
    const { judgementFirst, mashPhone } = await settingsOf(tx)
    const last = await lastDecision(context)
    const view = await tx.thresholdJudgement.findFirst({
      where: { contactId: input.contactId, judgedBy: actor.workerId },
      orderBy: [{ judgedAt: 'desc' }, { id: 'desc' }],
    })
    const fresh = view && (!last || view.judgedAt > last.decidedAt) ? view : undefined
    const needsOwnView = judgementFirst && !fresh
    const suggested = needsOwnView ? undefined : suggestFor(picture, guidance, today)
    const waiting = await tx.mashRequest.count({ where: { familyId, decidedAt: null } })
    return {
      familyName: picture.familyName,
      dangerNow: picture.dangerNow,
      agreement: picture.agreement,
      episode: picture.episode,
      suggestion: suggested && suggestionView(suggested, guidance),
      whatIf: suggested && whatIfOf(suggested, guidance),
      evidence: suggested ? evidenceFor(picture, suggested, guidance) : [],
      needsOwnView,
      ownView: fresh && {
        level: fresh.level as Level,
        reasons: fresh.reasons,
        on: dayFromInstant(fresh.judgedAt),
      },
      last: last?.view,
      seconds: suggested && isProtection(suggested.family.outcome) ? await secondsFor(context) : [],
      mashPhone,
      mashWaiting: waiting > 0,
    }
  },
})

type Reading = Pick<Parameters<typeof loadPicture>[0], 'tx' | 'familyId' | 'today'>

async function lastDecision({ tx, familyId }: Reading) {
  const row = await tx.thresholdDecision.findFirst({
    where: { familyId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  if (!row) return undefined
  const names = await namesOf(tx, [row.decidedBy])
  const view: EarlierDecision = {
    id: row.id,
    decidedOn: dayFromInstant(row.decidedAt),
    decidedBy: names.get(row.decidedBy) ?? '',
    suggestedLevel: row.suggestedLevel as Level,
    decidedLevel: row.decidedLevel as Level,
    decidedOutcome: row.decidedOutcome as EarlierDecision['decidedOutcome'],
    reasons: row.reasons,
    whyDifferent: row.whyDifferent ?? undefined,
  }
  return { decidedAt: row.decidedAt, view }
}

async function secondsFor({ tx, actor }: Reading & { actor: Actor }) {
  const workers = await tx.worker.findMany({
    where: {
      leftAt: null,
      id: { notIn: [...actor.posts] },
      OR: [{ agencyId: actor.agencyId }, { work: { in: ['manager', 'hub', 'mash'] } }],
    },
    include: { agency: { select: { name: true } } },
    orderBy: [{ name: 'asc' }],
    take: 300,
  })
  return workers.map(({ id, name, jobTitle, agency }) => ({ id, name, jobTitle, agencyName: agency.name }))
}
