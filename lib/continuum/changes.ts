import type { Atom } from './atom'
import type { CaseFacts } from './case'
import { signs as allSigns, strengths as allStrengths } from './catalogue'
import { fitsAge } from './contradictions'
import { RUNG } from './outcome'
import type { ReadSign } from './ready-guidance'
import type { Weighing } from './weighing'

const PLACE = new Map([...allSigns, ...allStrengths].map(({ id }, index) => [id, index]))

/** Single facts that could call for more help, nearest to the case first, and the pairs that work only together. */
export function changesUp(w: Weighing): {
  readonly single: readonly Atom[]
  readonly pairs: readonly (readonly Atom[])[]
} {
  const { facts, ready } = w.p
  const { sharedHelpNeeds, sharedHelpAgencies, complexAgencies, complexAtLeastAgencies } =
    ready.guidance.settings
  const needs = w.p.needsKnown ? w.p.needs : sharedHelpNeeds.value
  const agencies = w.p.agencies
  const single: Atom[] = []
  const pairs: (readonly Atom[])[] = []
  const shared = agencies < sharedHelpAgencies.value ? agenciesAtom(sharedHelpAgencies.value) : undefined
  const complex =
    agencies < complexAtLeastAgencies.value ? agenciesAtom(complexAtLeastAgencies.value) : undefined

  if (w.lowered)
    single.push(...w.p.strengths.map(({ strength }) => strengthGone(strength.id, strength.label)))
  if (needs < 1) single.push(needsAtom(1))
  if (needs < sharedHelpNeeds.value) single.push(needsAtom(sharedHelpNeeds.value))
  if (shared !== undefined) single.push(shared)
  if (agencies < complexAgencies.value) single.push(agenciesAtom(complexAgencies.value))
  if (facts.coordinationGap !== true) single.push(GAP)
  if (facts.earlyHelp !== 'in-progress-worse') {
    if (facts.earlyHelp !== 'in-progress-stuck') single.push(STUCK)
    single.push(WORSE)
  }
  if (facts.assessmentRequestedByFamily !== true) single.push(REQUESTED)
  const near = nearbySigns(w)
  single.push(...near.map(signSo))
  if (facts.childSeen !== false && !w.p.unborn) single.push(UNSEEN)
  if (facts.immediateDanger !== true) single.push(DANGER)

  if (shared !== undefined && needs < sharedHelpNeeds.value)
    pairs.push([needsAtom(sharedHelpNeeds.value), shared])
  if (shared !== undefined) pairs.push([shared, GAP])
  if (needs < 1) pairs.push([needsAtom(1), GAP])
  if (complex !== undefined) pairs.push([complex, STUCK], ...near.map((sign) => [complex, signSo(sign)]))
  return { single, pairs }
}

/** Single facts whose going, or coming right, could call for less help. */
export function changesDown(w: Weighing): readonly Atom[] {
  const { facts, ready } = w.p
  const { sharedHelpNeeds, sharedHelpAgencies, complexAgencies } = ready.guidance.settings
  const atoms: Atom[] = []
  if (facts.immediateDanger === true) atoms.push(SAFE)
  for (const each of [...w.p.signs].reverse()) if (each.level > 1) atoms.push(signGone(each))
  if (w.p.agencies >= complexAgencies.value && w.rung === RUNG.targeted)
    atoms.push(agenciesAtom(complexAgencies.value - 1))
  if (w.p.agencies >= sharedHelpAgencies.value) atoms.push(agenciesAtom(sharedHelpAgencies.value - 1))
  if (w.rung === RUNG['single-agency']) {
    if (w.p.needs > 0) atoms.push(needsAtom(0))
  } else if (w.p.needs >= sharedHelpNeeds.value) atoms.push(needsAtom(sharedHelpNeeds.value - 1))
  if (facts.coordinationGap === true) atoms.push(JOINED)
  if (
    facts.earlyHelp === 'in-progress-worse' ||
    facts.earlyHelp === 'in-progress-stuck' ||
    facts.earlyHelp === 'closed-disengaged'
  ) {
    atoms.push(IMPROVING)
  }
  if (w.p.unseen) atoms.push(SEEN)
  if (facts.engagement !== 'good') atoms.push(OPENLY)
  if (facts.assessmentRequestedByFamily === true) atoms.push(WITHDRAWN)
  if (w.p.openPlan) atoms.push(planEnding(facts))
  if (w.p.steppingDown) atoms.push(HANDED_OVER)
  return atoms
}

/** Strengths that would answer a worry here, each as a change. */
export function strengthsToAdd(w: Weighing): readonly Atom[] {
  if (w.rung === 0 || w.rung > RUNG.targeted || !w.p.strengthsStand) return []
  const has = new Set(w.p.strengths.map(({ strength }) => strength.id))
  const worried = w.p.signs.reduce((bits, each) => (each.level > 1 ? bits | each.domainBit : bits), 0)
  const found: Atom[] = []
  for (const { strength, answers2, engagement } of w.p.ready.strengths.values()) {
    if (
      !has.has(strength.id) &&
      (engagement || (answers2 & worried) !== 0) &&
      fitsAge(strength.ageBand, w.p)
    ) {
      found.push(strengthSo(strength.id, strength.label))
    }
  }
  return found
}

/**
 * One sign of each kind that could matter, from the parts of life already worried about where there is one, and
 * of the right age.
 */
function nearbySigns(w: Weighing): readonly ReadSign[] {
  const has = new Set(w.p.signs.map(({ sign }) => sign.id))
  const worried = w.p.signs.reduce((bits, each) => (each.level > 1 ? bits | each.domainBit : bits), 0)
  const { kinds } = w.p.ready
  const found: ReadSign[] = []
  for (const kind of kinds) {
    const fitting = kind.find(
      (each) => (each.domainBit & worried) !== 0 && !has.has(each.sign.id) && fitsAge(each.sign.ageBand, w.p),
    )
    const any = fitting ?? kind.find((each) => !has.has(each.sign.id) && fitsAge(each.sign.ageBand, w.p))
    if (any !== undefined) found.push(any)
  }
  return found
}

const inCatalogueOrder = (ids: readonly string[]) =>
  [...ids].sort((a, b) => (PLACE.get(a) ?? 0) - (PLACE.get(b) ?? 0))

const signSo = ({ sign }: ReadSign): Atom => ({
  says: `“${sign.label}” were true as well`,
  apply: (facts) => ({ ...facts, indicatorIds: inCatalogueOrder([...facts.indicatorIds, sign.id]) }),
})

const signGone = ({ sign }: ReadSign): Atom => ({
  says: `“${sign.label}” were no longer so`,
  apply: (facts) => ({ ...facts, indicatorIds: facts.indicatorIds.filter((id) => id !== sign.id) }),
})

const strengthSo = (id: string, label: string): Atom => ({
  says: `this were going well: “${label}”`,
  apply: (facts) => ({ ...facts, protectiveIds: inCatalogueOrder([...facts.protectiveIds, id]) }),
})

const strengthGone = (id: string, label: string): Atom => ({
  says: `this were no longer so: “${label}”`,
  apply: (facts) => ({ ...facts, protectiveIds: facts.protectiveIds.filter((each) => each !== id) }),
})

function needsAtom(unmetNeeds: number): Atom {
  const words =
    ['no need were left unmet', 'one need were unmet'][unmetNeeds] ?? `${unmetNeeds} needs were unmet`
  return { says: words, apply: (facts) => ({ ...facts, unmetNeeds }) }
}

function agenciesAtom(agenciesNeeded: number): Atom {
  const words =
    agenciesNeeded === 1 ? 'one agency could do it alone' : `${agenciesNeeded} agencies were needed`
  return { says: words, apply: (facts) => ({ ...facts, agenciesNeeded }) }
}

const GAP: Atom = {
  says: 'nobody were joining up the agencies',
  apply: (facts) => ({ ...facts, coordinationGap: true }),
}
const JOINED: Atom = {
  says: 'somebody were joining up the agencies',
  apply: (facts) => ({ ...facts, coordinationGap: false }),
}
const STUCK: Atom = {
  says: 'early help were tried and got stuck',
  apply: (facts) => ({ ...facts, earlyHelp: 'in-progress-stuck' }),
}
const WORSE: Atom = {
  says: 'early help were tried and things got worse',
  apply: (facts) => ({ ...facts, earlyHelp: 'in-progress-worse' }),
}
const IMPROVING: Atom = {
  says: 'early help were under way and things were improving',
  apply: (facts) => ({ ...facts, earlyHelp: 'in-progress-improving' }),
}
const REQUESTED: Atom = {
  says: 'the family asked for an assessment',
  apply: (facts) => ({ ...facts, assessmentRequestedByFamily: true }),
}
const WITHDRAWN: Atom = {
  says: 'the family no longer asked for an assessment',
  apply: (facts) => ({ ...facts, assessmentRequestedByFamily: false }),
}
const UNSEEN: Atom = {
  says: 'nobody could see the child',
  apply: (facts) => ({ ...facts, childSeen: false }),
}
const SEEN: Atom = { says: 'the child had been seen', apply: (facts) => ({ ...facts, childSeen: true }) }
const OPENLY: Atom = {
  says: 'the family were working openly with people',
  apply: (facts) => ({ ...facts, engagement: 'good' }),
}
const DANGER: Atom = {
  says: 'someone might be hurt in the next few hours',
  apply: (facts) => ({ ...facts, immediateDanger: true }),
}
const SAFE: Atom = {
  says: 'nobody were in danger now',
  apply: (facts) => ({ ...facts, immediateDanger: false }),
}
const HANDED_OVER: Atom = {
  says: 'the step down were complete and its first plan closed',
  apply: (facts) => ({ ...facts, stepDownFrom: null }),
}

/** A statutory plan does not vanish: it ends by a step down. */
function planEnding({ currentPlan }: CaseFacts): Atom {
  const from = currentPlan === 'cp' || currentPlan === 'looked-after' ? currentPlan : 'cin'
  return {
    says: 'the last statutory meeting agreed to step down',
    apply: (facts) => ({ ...facts, stepDownFrom: from }),
  }
}
