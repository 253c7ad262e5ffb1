import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { type AreaAnswer, acrossAreas, campsAmong } from '@/lib/continuum/across-areas'
import type { CaseFacts } from '@/lib/continuum/case'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { GUIDANCE_IDS, guidanceFor } from '@/lib/continuum/guidance/guidance-for'
import { ACTION_WORDS, DUTY_WORDS, durationWords, OUTCOME_WORDS } from '@/lib/continuum/words'
import { labelOf } from '@/lib/decision/label-of'
import { differencesIn } from './differences'
import { factsFrom } from './facts'
import { namesIn } from './names-in'
import { sourceWords } from './source-words'
import type { AreaView, ExploreView } from './types'

/**
 * The answers of the form under each area's guidance in force on a day, as the page shows them. Run alike by the
 * server and in the browser: nothing here reads a clock, a session or a record.
 */
export function exploreView(answers: Iterable<readonly [string, string]>, asOf: string): ExploreView {
  const parsed = factsFrom(answers)
  if (!parsed.ok) return { problems: parsed.problems.map(({ field, says }) => `${field}: ${says}`) }
  return viewOf(parsed.facts, areasOn(asOf))
}

/** The guidance of every area that had any on a day. */
export function areasOn(day: string): Guidance[] {
  return GUIDANCE_IDS.flatMap((id) => guidanceFor(id, day) ?? [])
}

function viewOf(facts: CaseFacts, guidances: readonly Guidance[]): ExploreView {
  const answers = acrossAreas(facts, guidances)
  const camps = campsAmong(facts, answers)
  return {
    opening: openingOf(camps.map(({ outcome, areas }) => [OUTCOME_WORDS[outcome].staff, namesIn(areas)])),
    areas: answers.map(areaView),
    differences: differencesIn(answers, camps),
  }
}

function openingOf(camps: readonly (readonly [kind: string, areas: string])[]): string {
  const [only, ...others] = camps
  if (only && others.length === 0) return `All the areas suggest the same: ${only[0]}.`
  return `The areas part. ${camps.map(([kind, areas]) => `${areas}: ${kind}.`).join(' ')}`
}

function areaView({ guidance, decision }: AreaAnswer): AreaView {
  const { up, down } = decision.wouldChange
  const change = (to: typeof up) => (to ? `If ${to.if}: ${OUTCOME_WORDS[to.to].staff}` : undefined)
  return {
    id: guidance.id,
    area: guidance.partnership,
    version: guidance.version,
    since: dayWords(day(guidance.version)),
    level: decision.level,
    kind: OUTCOME_WORDS[decision.outcome].staff,
    localName: decision.localName,
    due: durationWords(decision.dueWithin),
    owner: decision.owner,
    actions: decision.actions.map((action) => ACTION_WORDS[action].staff),
    duties: decision.duties.map((duty) => DUTY_WORDS[duty]),
    reasons: decision.reasons.map(({ rule, says, source, basis }) => ({
      rule,
      says,
      source: sourceWords({ source, basis }),
    })),
    setAside: decision.setAside.map(({ what, why }) => ({ what: labelOf(what), why })),
    questions: [...decision.questions],
    up: change(up),
    down: change(down),
  }
}
