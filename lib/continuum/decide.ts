import { ACTIONS, type Action, DUTIES, type Duty } from './action'
import type { CaseFacts } from './case'
import type { Basis } from './citation'
import { citedRules } from './cited-rules'
import { readyGuidance } from './compile'
import type { Duration } from './duration'
import { ENGINE_VERSION } from './engine-version'
import type { Guidance } from './guidance/guidance'
import { dueWithin, holderOf } from './next-step'
import { type Level, levelOf, type Outcome } from './outcome'
import { pictureOf } from './picture'
import { questionsFor } from './questions'
import type { Question, Rule, SetAside } from './rules/rule'
import { setAsideFor } from './set-aside'
import { weigh } from './weigh'
import type { Weighing } from './weighing'
import { type WouldChange, wouldChangeOf } from './would-change'

/** One rule that speaks for this case. */
export interface Reason {
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
  for (const { rule, basis, source } of citedRules(guidance)) {
    if (!rule.speaks(w)) continue
    const reason = { rule: rule.id, says: rule.says(w), source, basis, from: rule.from?.(w) ?? NOTHING }
    if (sets(rule, w)) deciding.push(reason)
    else reasons.push(reason)
    if (rule.does !== undefined) for (const action of rule.does(w)) addInOrder(actions, action, ACTION_ORDER)
    if (rule.duties !== undefined) for (const duty of rule.duties(w)) addInOrder(duties, duty, DUTY_ORDER)
    if (rule.asks !== undefined) for (const question of rule.asks(w)) asked.push(question)
    if (rule.setsAside !== undefined) for (const each of rule.setsAside(w)) setAside.push(each)
  }
  setAsideFor(w, setAside)
  return {
    outcome: w.outcome,
    level: levelOf(w.outcome),
    localName: guidance.localNames[w.outcome].value,
    actions,
    owner: holderOf(w),
    dueWithin: dueWithin(w),
    // What set the result is said first.
    reasons: deciding.length === 0 ? reasons : deciding.concat(reasons),
    setAside,
    duties,
    questions: questionsFor(w, asked),
    guidance: { id: guidance.id, version: guidance.version, engine: ENGINE_VERSION },
  }
}

/** Does this rule by itself call for the result, before strengths and the age law? */
function sets(rule: Rule, w: Weighing): boolean {
  return rule.floor?.(w.p) === w.full || rule.leaning?.(w.p) === w.full
}

const NOTHING: readonly string[] = []

const ACTION_ORDER = new Map<Action, number>(ACTIONS.map((action, index) => [action, index]))
const DUTY_ORDER = new Map<Duty, number>(DUTIES.map((duty, index) => [duty, index]))

/** Puts an item in its place, once. */
function addInOrder<T>(list: T[], item: T, order: ReadonlyMap<T, number>): void {
  const place = order.get(item) ?? 0
  let at = list.length
  for (; at > 0; at -= 1) {
    const before = list[at - 1]
    if (before === item) return
    if (before !== undefined && (order.get(before) ?? 0) < place) break
  }
  if (at === list.length) list.push(item)
  else list.splice(at, 0, item)
}
