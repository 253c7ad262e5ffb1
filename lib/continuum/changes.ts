import type { Atom } from './atom'
import {
  agenciesAtom,
  DANGER,
  GAP,
  HANDED_OVER,
  IMPROVING,
  JOINED,
  NO_LONGER_WORSE,
  needsAtom,
  OPENLY,
  planEnding,
  REQUESTED,
  SAFE,
  SEEN,
  STUCK,
  signGone,
  signSo,
  strengthGone,
  strengthSo,
  UNSEEN,
  WITHDRAWN,
  WORSE,
} from './atoms'
import { fitsAge } from './contradictions'
import { nearbySigns } from './nearby-signs'
import { RUNG } from './outcome'
import type { ReadSign } from './ready-guidance'
import { TRAIT } from './trait'
import type { Weighing } from './weighing'

/** Single facts that could call for more help, the likeliest next first, and pairs that work only together. */
export function changesUp(w: Weighing): {
  readonly single: readonly Atom[]
  readonly pairs: readonly (readonly Atom[])[]
} {
  const { facts, needs, agencies } = w.p
  const { sharedHelpNeeds, sharedHelpAgencies, complexAgencies, complexAtLeastAgencies } = w.p.ready.settings
  const early = w.rung <= RUNG['multi-agency']
  const near = nearbySigns(w)
  const single: Atom[] = []
  if (w.lowered) single.push(...w.p.strengths.map(({ strength }) => strengthGone(strength)))
  if (early && needs < 1) single.push(needsAtom(1))
  if (early && needs < sharedHelpNeeds) single.push(needsAtom(sharedHelpNeeds))
  if (early && agencies < sharedHelpAgencies) single.push(agenciesAtom(sharedHelpAgencies))
  if (early && agencies < complexAgencies) single.push(agenciesAtom(complexAgencies))
  if (early && facts.coordinationGap !== true) single.push(GAP)
  if (w.rung < RUNG.s17 && facts.earlyHelp !== 'in-progress-worse') {
    if (facts.earlyHelp !== 'in-progress-stuck') single.push(STUCK)
    single.push(WORSE)
  }
  if (w.rung < RUNG.s17 && facts.assessmentRequestedByFamily !== true) single.push(REQUESTED)
  single.push(...near.map(signSo))
  if (facts.earlyHelp !== 'in-progress-worse' && w.rung === RUNG.s17) single.push(WORSE)
  if (facts.childSeen !== false && !w.p.unborn) single.push(UNSEEN)
  if (facts.immediateDanger !== true) single.push(DANGER)

  const pairs: (readonly Atom[])[] = []
  if (agencies < sharedHelpAgencies) {
    if (needs < sharedHelpNeeds) pairs.push([needsAtom(sharedHelpNeeds), agenciesAtom(sharedHelpAgencies)])
    pairs.push([agenciesAtom(sharedHelpAgencies), GAP])
  }
  if (needs < 1) pairs.push([needsAtom(1), GAP])
  if (agencies < complexAtLeastAgencies) {
    const more = agenciesAtom(complexAtLeastAgencies)
    pairs.push([more, STUCK], ...near.map((sign) => [more, signSo(sign)]))
  }
  return { single, pairs }
}

/** Single facts whose going, or coming right, could call for less help; only those that matter at this height. */
export function changesDown(w: Weighing): readonly Atom[] {
  const { facts, agencies, needs } = w.p
  const { sharedHelpNeeds, sharedHelpAgencies, complexAgencies, complexAtLeastAgencies } = w.p.ready.settings
  const atoms: Atom[] = []
  if (facts.immediateDanger === true) atoms.push(SAFE)
  for (const each of [...w.p.signs].reverse()) if (weighsAt(w, each)) atoms.push(signGone(each))
  if (w.rung <= RUNG.targeted) {
    for (const least of new Set([complexAgencies, complexAtLeastAgencies, sharedHelpAgencies])) {
      if (agencies >= least) atoms.push(agenciesAtom(least - 1))
    }
    if (w.rung === RUNG['single-agency']) {
      if (needs > 0) atoms.push(needsAtom(0))
    } else if (needs >= sharedHelpNeeds) atoms.push(needsAtom(sharedHelpNeeds - 1))
    if (facts.coordinationGap === true) atoms.push(JOINED)
  }
  if (facts.earlyHelp === 'in-progress-worse') atoms.push(NO_LONGER_WORSE)
  if (HELP_NOT_HOLDING.has(facts.earlyHelp)) atoms.push(IMPROVING)
  if (w.p.unseen) atoms.push(SEEN)
  if (facts.engagement !== 'good') atoms.push(OPENLY)
  if (facts.assessmentRequestedByFamily === true) atoms.push(WITHDRAWN)
  if (w.p.openPlan) atoms.push(planEnding(facts))
  if (w.p.steppingDown) atoms.push(HANDED_OVER)
  return atoms
}

const HELP_NOT_HOLDING = new Set<unknown>(['in-progress-worse', 'in-progress-stuck', 'closed-disengaged'])

const HARM_TOGETHER = TRAIT.surfaceAgreement | TRAIT.repeatedlyMissing | TRAIT.groomingSign

/** Could this sign be holding the result where it is? */
function weighsAt(w: Weighing, { level, traits, reading }: ReadSign): boolean {
  if (level === 4) return true
  if (w.rung >= RUNG.s47) return (traits & HARM_TOGETHER) !== 0 || reading.statutoryUnder13 === true
  return level === 3 || (level === 2 && w.rung < RUNG.s17)
}

/** Strengths that would answer a worry here, each as a change; none where a floor holds the result (R34). */
export function strengthsToAdd(w: Weighing): readonly Atom[] {
  if (w.full <= w.firm || w.full > RUNG.targeted || w.lowered || !w.p.strengthsStand) return []
  const has = new Set(w.p.strengths.map(({ strength }) => strength.id))
  const found: Atom[] = []
  for (const { strength, answers2, engagement } of w.p.ready.strengths.values()) {
    if (has.has(strength.id) || !(engagement || (answers2 & w.p.worryDomains) !== 0)) continue
    if (fitsAge(strength.ageBand, w.p)) found.push(strengthSo(strength))
  }
  return found
}
