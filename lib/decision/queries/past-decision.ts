import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { day } from '@/lib/calendar/day'
import { parseCase } from '@/lib/continuum/case'
import { ENGINE_VERSION } from '@/lib/continuum/engine-version'
import { familyDecision } from '@/lib/continuum/family'
import type { Level } from '@/lib/continuum/outcome'
import { versionNamed } from '@/lib/guidance/in-force'
import { query } from '@/lib/operation/query'
import { type SuggestionView, suggestionView } from '../decision-view'
import { type Evidence, evidenceFor } from '../evidence'
import { namesOf } from '../names-of'
import { observedThen } from '../observed-then'
import { replaysAlike } from '../replay'
import { storedAnswer } from '../stored-answer'
import type { Move } from '../types'

export type PastDecision = {
  familyName: string
  decidedAt: Date
  decidedBy: string
  decidedLevel: Level
  suggestedLevel: Level
  move: Move
  reasons: string
  whyDifferent: string | undefined
  secondPerson: string | undefined
  familyAgreed: string | undefined
  nextNamedPerson: string | undefined
  ownView: { level: Level; reasons: string; by: string } | undefined
  suggestion: SuggestionView | undefined
  /** What was written then, numbered as on the windscreen. */
  evidence: Evidence[]
  /** The kind of help at the decision before this one. */
  last: { decidedLevel: Level } | undefined
  /** The same facts under the same guidance give the same answer today; absent when the engine has changed since. */
  replaysAlike: boolean | undefined
  mayGive: boolean
}

/** A decision as it stood: what the guidance said then, what the person decided, and whether replaying it agrees. */
export const pastDecision = query({
  name: 'decision.past',
  input: z.strictObject({ familyId: z.uuid(), decisionId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId, decisionId }) => record('decision', decisionId, familyId),
  audit: 'decision-viewed',
  run: async (context): Promise<PastDecision> => {
    const { tx, familyId, input } = context
    const row = await tx.thresholdDecision.findUniqueOrThrow({
      where: { id: input.decisionId },
      include: { children: true },
    })
    const family = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const view = row.judgementId
      ? await tx.thresholdJudgement.findUnique({ where: { id: row.judgementId } })
      : null
    const names = await namesOf(
      tx,
      [row.decidedBy, row.secondPerson, view?.judgedBy].flatMap((id) => id ?? []),
    )
    const people = await tx.person.findMany({
      where: { id: { in: row.children.map((each) => each.personId) } },
    })
    const guidance = await versionNamed(tx, row.guidanceId, day(row.guidanceVersion))
    const children = row.children.flatMap((each) => {
      const person = people.find(({ id }) => id === each.personId)
      const facts = parseCase(each.facts)
      if (!person || !facts.ok) return []
      const child = {
        id: person.id,
        fullName: person.fullName,
        knownAs: person.knownAs ?? undefined,
        circumstances: {},
      }
      // Kept as the engine said it, under the versions on the decision.
      return [{ child, facts: facts.facts, answer: storedAnswer(each.answer) }]
    })
    const together = familyDecision(
      children.map(({ child, answer }) => ({ personId: child.id, decision: answer })),
    )
    const suggested = together && { family: together, children }
    const seen = {
      observations: await observedThen(context, row.decidedAt),
      children: children.map(({ child }) => child),
    }
    const last = await tx.thresholdDecision.findFirst({
      where: { familyId, decidedAt: { lt: row.decidedAt } },
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      select: { decidedLevel: true },
    })
    const sameEngine = row.engineVersion === ENGINE_VERSION
    return {
      familyName: family.name,
      decidedAt: row.decidedAt,
      decidedBy: names.get(row.decidedBy) ?? '',
      decidedLevel: row.decidedLevel as Level,
      suggestedLevel: row.suggestedLevel as Level,
      move: row.move as Move,
      reasons: row.reasons,
      whyDifferent: row.whyDifferent ?? undefined,
      secondPerson: row.secondPerson ? names.get(row.secondPerson) : undefined,
      familyAgreed: row.familyAgreed ?? undefined,
      nextNamedPerson: row.nextNamedPerson ?? undefined,
      ownView: view
        ? { level: view.level as Level, reasons: view.reasons, by: names.get(view.judgedBy) ?? '' }
        : undefined,
      suggestion: suggested && guidance && suggestionView(suggested, guidance),
      evidence: suggested && guidance ? evidenceFor(seen, suggested, guidance) : [],
      last: last ? { decidedLevel: last.decidedLevel as Level } : undefined,
      mayGive: context.can('giveDocument'),
      replaysAlike:
        guidance && sameEngine
          ? children.every(({ facts, answer }) => replaysAlike(facts, answer, guidance))
          : undefined,
    }
  },
})
