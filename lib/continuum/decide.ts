import { ACTIONS, type Action, DUTIES, type Duty } from './action'
import type { CaseFacts } from './case'
import type { Basis } from './citation'
import { type CitedRule, citedRules } from './cited-rules'
import { readyGuidance } from './compile'
import type { Duration } from './duration'
import { ENGINE_VERSION } from './engine-version'
import type { Guidance } from './guidance/guidance'
import { inOrder, vocabularyOf } from './in-order'
import { dueWithin, holderOf } from './next-step'
import { type Level, levelOf, type Outcome, type Rung } from './outcome'
import { pictureOf } from './picture'
import { questionsFor } from './questions'
import type { Question, SetAside } from './rules/rule'
import { outranked, setAsideFor } from './set-aside'
import { weigh } from './weigh'
import type { Weighing } from './weighing'
import { type WouldChange, wouldChangeOf } from './would-change'

/** One rule that speaks for this case. */
interface Reason {
  /** The rule's name, for example `R10`. */
  readonly rule: string
  readonly says: string
  readonly source: string
  readonly basis: Basis
  /** The signs and strengths it rests on. */
  readonly from: readonly string[]
}

/** What the engine suggests. Plain data; a named person decides. */
export interface Suggestion {
  readonly outcome: Outcome
  readonly level: Level
  readonly localName: string
  readonly actions: readonly Action[]
  /** Who holds it now. */
  readonly owner: string
  readonly dueWithin: Duration
  readonly reasons: readonly Reason[]
  readonly setAside: readonly SetAside[]
  readonly duties: readonly Duty[]
  /** Most decisive first. */
  readonly questions: readonly string[]
  readonly guidance: { readonly id: string; readonly version: string; readonly engine: string }
}

/** A suggestion with the smallest changes that would give the next outcome up and down. */
export interface Decision extends Suggestion {
  readonly wouldChange: WouldChange
}

/**
 * Decides one case under one guidance: same facts and same guidance, same answer, byte for byte.
 *
 * @throws UnknownId when the facts name a sign or strength that is not in the catalogue
 */
export function decide(facts: CaseFacts, guidance: Guidance): Decision {
  const w = weighed(facts, guidance)
  const { guidance: under, ...suggestion } = explain(w)
  return { ...suggestion, wouldChange: wouldChangeOf(w), guidance: under }
}

/** The decision without looking for what would change it: for replaying many. */
export function suggest(facts: CaseFacts, guidance: Guidance): Suggestion {
  return explain(weighed(facts, guidance))
}

/** The outcome alone: for counting what a new version of guidance would have done. */
export function outcomeOf(facts: CaseFacts, guidance: Guidance): Outcome {
  return weighed(facts, guidance).outcome
}

function weighed(facts: CaseFacts, guidance: Guidance): Weighing {
  return weigh(pictureOf(facts, readyGuidance(guidance)))
}

function explain(w: Weighing): Suggestion {
  const { guidance } = w.p.ready
  const deciding: Reason[] = []
  const reasons: Reason[] = []
  const actions: Action[] = []
  const duties: Duty[] = []
  const asked: Question[] = []
  const setAside: SetAside[] = []
  const calledForLess: SetAside[] = []
  for (const rule of citedRules(guidance)) {
    const calledFor = callOf(rule, w)
    if (rule.speaks(w)) {
      const { id, basis, source } = rule
      const reason = { rule: id, says: rule.says(w), source, basis, from: rule.from?.(w) ?? NOTHING }
      if (calledFor === w.full) deciding.push(reason)
      else reasons.push(reason)
      if (rule.does !== undefined) for (const action of rule.does(w)) actions.push(action)
      if (rule.duties !== undefined) for (const duty of rule.duties(w)) duties.push(duty)
      if (rule.asks !== undefined) for (const question of rule.asks(w)) asked.push(question)
      if (rule.setsAside !== undefined) for (const each of rule.setsAside(w)) setAside.push(each)
    }
    const less = calledFor === undefined ? undefined : outranked(w, rule, calledFor)
    if (less !== undefined) calledForLess.push(less)
  }
  for (const each of calledForLess) setAside.push(each)
  setAsideFor(w, setAside)
  return {
    outcome: w.outcome,
    level: levelOf(w.outcome),
    localName: guidance.localNames[w.outcome].value,
    actions: inOrder(actions, EVERY_ACTION),
    owner: holderOf(w),
    dueWithin: dueWithin(w),
    // What set the result is said first.
    reasons: deciding.length === 0 ? reasons : deciding.concat(reasons),
    setAside,
    duties: inOrder(duties, EVERY_DUTY),
    questions: questionsFor(w, asked),
    guidance: { id: guidance.id, version: guidance.version, engine: ENGINE_VERSION },
  }
}

/** What this rule by itself calls for, before strengths and the age law; undefined when it never sets a level. */
function callOf({ floor, leaning }: CitedRule, w: Weighing): Rung | undefined {
  if (floor === undefined) return leaning?.(w.p)
  const least = floor(w.p)
  if (leaning === undefined) return least
  const leans = leaning(w.p)
  if (leans > least) return leans
  return least
}

const NOTHING: readonly string[] = []

const EVERY_ACTION = vocabularyOf(ACTIONS)
const EVERY_DUTY = vocabularyOf(DUTIES)
