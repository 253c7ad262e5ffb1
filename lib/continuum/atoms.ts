import type { Atom } from './atom'
import type { CaseFacts } from './case'
import { type Sign, type Strength, signs, strengths } from './catalogue'

const PLACE = new Map([...signs, ...strengths].map(({ id }, index) => [id, index]))

function inCatalogueOrder(ids: readonly string[]): readonly string[] {
  return [...ids].sort((a, b) => (PLACE.get(a) ?? 0) - (PLACE.get(b) ?? 0))
}

export function signSo({ sign }: { readonly sign: Sign }): Atom {
  return {
    says: `“${sign.label}” were true as well`,
    patch: (facts) => ({ indicatorIds: inCatalogueOrder([...facts.indicatorIds, sign.id]) }),
  }
}

export function signGone({ sign }: { readonly sign: Sign }): Atom {
  return {
    says: `“${sign.label}” were no longer so`,
    patch: (facts) => ({ indicatorIds: facts.indicatorIds.filter((id) => id !== sign.id) }),
  }
}

export function strengthSo({ id, label }: Strength): Atom {
  return {
    says: `this were going well: “${label}”`,
    patch: (facts) => ({ protectiveIds: inCatalogueOrder([...facts.protectiveIds, id]) }),
  }
}

export function strengthGone({ id, label }: Strength): Atom {
  return {
    says: `this were no longer so: “${label}”`,
    patch: (facts) => ({ protectiveIds: facts.protectiveIds.filter((each) => each !== id) }),
  }
}

export function needsAtom(unmetNeeds: number): Atom {
  const words =
    ['no need were left unmet', 'one need were unmet'][unmetNeeds] ?? `${unmetNeeds} needs were unmet`
  return { says: words, patch: () => ({ unmetNeeds }) }
}

export function agenciesAtom(agenciesNeeded: number): Atom {
  const words =
    agenciesNeeded === 1 ? 'one agency could do it alone' : `${agenciesNeeded} agencies were needed`
  return { says: words, patch: () => ({ agenciesNeeded }) }
}

/** A statutory plan does not vanish: it ends by a step down. */
export function planEnding({ currentPlan }: CaseFacts): Atom {
  const from = currentPlan === 'cp' || currentPlan === 'looked-after' ? currentPlan : 'cin'
  return {
    says: 'the last statutory meeting agreed to step down',
    patch: () => ({ stepDownFrom: from }),
  }
}

function set(says: string, change: Partial<CaseFacts>): Atom {
  return { says, patch: () => change }
}

export const GAP = set('nobody were joining up the agencies', { coordinationGap: true })
export const JOINED = set('somebody were joining up the agencies', { coordinationGap: false })
export const STUCK = set('early help were tried and got stuck', { earlyHelp: 'in-progress-stuck' })
export const WORSE = set('early help were tried and things got worse', { earlyHelp: 'in-progress-worse' })
export const NO_LONGER_WORSE = set('things had stopped getting worse', { earlyHelp: 'in-progress-stuck' })
export const IMPROVING = set('early help were under way and things were improving', {
  earlyHelp: 'in-progress-improving',
})
export const REQUESTED = set('the family asked for an assessment', { assessmentRequestedByFamily: true })
export const WITHDRAWN = set('the family no longer asked for an assessment', {
  assessmentRequestedByFamily: false,
})
export const UNSEEN = set('nobody could see the child', { childSeen: false })
export const SEEN = set('the child had been seen', { childSeen: true })
export const OPENLY = set('the family were working openly with people', { engagement: 'good' })
export const DANGER = set('someone might be hurt in the next few hours', { immediateDanger: true })
export const SAFE = set('nobody were in danger now', { immediateDanger: false })
export const HANDED_OVER = set('the step down were complete and its first plan closed', {
  stepDownFrom: null,
})
