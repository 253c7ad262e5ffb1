import type { CaseFacts } from './case'
import type { Picture } from './picture'
import { TRAIT } from './trait'

export interface Unknown {
  readonly says: string
  /** The answer that would call for most help, to see how decisive the question is. Absent when the level does not hang on it. */
  readonly worst?: Partial<CaseFacts>
}

interface UnknownRow extends Unknown {
  /** The answer as recorded. */
  readonly of: (facts: CaseFacts) => unknown
  /** Asked only when it matters; always when absent. */
  readonly when?: (p: Picture) => boolean
}

const ROWS: readonly UnknownRow[] = [
  {
    of: (facts) => facts.immediateDanger,
    says: 'Could anyone be hurt in the next few hours?',
    worst: { immediateDanger: true },
  },
  {
    of: (facts) => facts.childSeen,
    says: 'Has anyone seen the child? Who, and when?',
    worst: { childSeen: false },
    when: (p) => !p.unborn,
  },
  {
    // Null is an age not known, too.
    of: (facts) => facts.ageYears ?? undefined,
    says: 'How old is the child? Several rules turn on it.',
    worst: { ageYears: 1 },
    when: (p) => !p.unborn,
  },
  {
    of: (facts) => facts.unmetNeeds,
    says: 'How many needs of the child and the family are not being met?',
    worst: { unmetNeeds: 8 },
  },
  {
    of: (facts) => facts.agenciesNeeded,
    says: 'How many agencies would have to act?',
    worst: { agenciesNeeded: 8 },
  },
  {
    of: (facts) => facts.currentPlan,
    says: 'Is the child under a plan already: team around the family, child in need, protection or care?',
    worst: { currentPlan: 'cp' },
  },
  {
    of: (facts) => facts.earlyHelp,
    says: 'What early help has been tried, and did things change?',
    worst: { earlyHelp: 'in-progress-worse' },
  },
  {
    of: (facts) => facts.engagement,
    says: 'How does the family work with the people around them?',
    worst: { engagement: 'disguised' },
  },
  {
    of: (facts) => facts.assessmentRequestedByFamily,
    says: 'Has the family asked for an assessment of their disabled child? Asking is a right and goes to social care.',
    worst: { assessmentRequestedByFamily: true },
    when: (p) => !p.adult && (p.facts.send === true || (p.traits & TRAIT.disabledChild) !== 0),
  },
  {
    of: (facts) => facts.stepDownFrom,
    says: 'Is statutory help ending for this child?',
    worst: { stepDownFrom: 'cin' },
  },
  {
    of: (facts) => facts.unborn,
    says: 'Is this an unborn child?',
    when: (p) => p.facts.ageYears === undefined || p.facts.ageYears === null,
  },
  {
    of: (facts) => facts.send,
    says: 'Does the child have special educational needs or a disability?',
    worst: { send: true },
  },
  {
    of: (facts) => facts.isRelativeCarer,
    says: 'Is the carer a grandparent, brother or sister, aunt or uncle, or step-parent? If so it is not private fostering.',
    when: (p) => (p.traits & TRAIT.privateFostering) !== 0,
  },
  { of: (facts) => facts.allocatedSocialWorker, says: 'Does a social worker already have this child?' },
  {
    of: (facts) => facts.reReferralsLast12Months,
    says: 'Has the family been referred before in the last 12 months?',
  },
  {
    of: (facts) => facts.adultServicesInvolved,
    says: 'Are adult services already helping a parent or carer?',
    when: (p) => (p.traits & TRAIT.adultNeeds) !== 0,
  },
]

const NONE: readonly Unknown[] = []

/** What is not known about a case and would matter. */
export function unknownsIn(p: Picture): readonly Unknown[] {
  let found: Unknown[] | undefined
  for (const row of ROWS) {
    if (row.of(p.facts) !== undefined) continue
    if (row.when !== undefined && !row.when(p)) continue
    if (found === undefined) found = [row]
    else found.push(row)
  }
  return found ?? NONE
}
