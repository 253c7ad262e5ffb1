import 'server-only'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import type { Level, Outcome } from '@/lib/continuum/outcome'
import { newId } from '@/lib/db/id'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Context } from '@/lib/operation/definition'
import type { Suggested } from './suggest'
import type { Move } from './types'

type Decided = {
  id: string
  /** '' when no help was opened. */
  episodeId: string
  contactId: string
  level: Level
  outcome: Outcome
  move: Move
  before: EpisodeLevel | undefined
  reasons: string
  whyDifferent?: string | undefined
  secondPersonId?: string | undefined
  familyAgreed?: string | undefined
  nextNamedPerson?: string | undefined
}

/**
 * Keeps the decision beside the suggestion as it stood: for each child the facts the engine was given and its
 * whole answer, with the versions, so that it can be replayed.
 */
export async function recordDecision(
  { tx, actor, now, familyId }: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'familyId'>,
  decided: Decided,
  { family, children }: Suggested,
): Promise<void> {
  const under = children[0]?.answer.guidance
  if (!under) throw new RangeError('A decision needs a child')
  const judgement = await tx.thresholdJudgement.findFirst({
    where: { contactId: decided.contactId, judgedBy: actor.workerId },
    orderBy: [{ judgedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  await tx.thresholdDecision.create({
    data: {
      id: decided.id,
      familyId,
      contactId: decided.contactId,
      episodeId: decided.episodeId || null,
      judgementId: judgement?.id ?? null,
      guidanceId: under.id,
      guidanceVersion: under.version,
      engineVersion: under.engine,
      suggestedLevel: family.level,
      suggestedOutcome: family.outcome,
      decidedLevel: decided.level,
      decidedOutcome: decided.outcome,
      reasons: decided.reasons,
      whyDifferent: decided.whyDifferent || null,
      move: decided.move,
      fromLevel: decided.before ?? null,
      secondPerson: decided.secondPersonId ?? null,
      familyAgreed: decided.familyAgreed || null,
      nextNamedPerson: decided.nextNamedPerson || null,
      decidedBy: actor.workerId,
      decidedAt: now,
    },
  })
  await tx.thresholdSuggestion.createMany({
    data: children.map(({ child, facts, answer }) => ({
      id: newId(),
      decisionId: decided.id,
      familyId,
      personId: child.id,
      facts: JSON.parse(canonicalJson(facts)),
      answer: JSON.parse(canonicalJson(answer)),
      outcome: answer.outcome,
    })),
  })
}
