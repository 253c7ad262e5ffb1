import { type CaseFacts, parseCase } from '../case'
import { type Decision, decide } from '../decide'
import type { Guidance } from '../guidance/guidance'
import { guidanceFor } from '../guidance/guidance-for'

/** A child with nothing in particular recorded: seen, not in danger, no plan, family working openly. */
export const settled: CaseFacts = {
  ageYears: 8,
  unborn: false,
  send: false,
  indicatorIds: [],
  protectiveIds: [],
  unmetNeeds: 0,
  agenciesNeeded: 0,
  consent: 'given',
  allocatedSocialWorker: false,
  currentPlan: 'none',
  earlyHelp: 'not-tried',
  reReferralsLast12Months: 0,
  stepDownFrom: null,
  adultServicesInvolved: false,
  engagement: 'good',
  immediateDanger: false,
  childSeen: true,
}

/** A case that differs from the settled one as told. */
export function aCase(differences: Partial<CaseFacts> = {}): CaseFacts {
  const parsed = parseCase({ ...settled, ...differences })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ says }) => says).join(' '))
  return parsed.facts
}

/** An area's latest guidance. */
export function latest(area: string): Guidance {
  const guidance = guidanceFor(area)
  if (guidance === undefined) throw new Error(`No guidance for ${area}`)
  return guidance
}

/** What Sandwell's latest guidance says of it. */
export function decided(differences: Partial<CaseFacts> = {}, area = 'sandwell'): Decision {
  return decide(aCase(differences), latest(area))
}

/** The names of the rules that spoke. */
export function rulesOf(decision: Decision): readonly string[] {
  return decision.reasons.map(({ rule }) => rule)
}
