import type { CaseFacts } from './case'
import type { Picture } from './picture'
import { TRAIT } from './trait'

export interface Unknown {
  readonly says: string
  /** The answer that would call for most help, to see how decisive the question is. Absent when the level does not hang on it. */
  readonly worst?: Partial<CaseFacts>
}

interface UnknownRow extends Unknown {
  readonly field: keyof CaseFacts
  /** Asked only when it matters; always when absent. */
  readonly when?: (p: Picture) => boolean
}

const ROWS: readonly UnknownRow[] = [
  {
    field: 'immediateDanger',
    says: 'Could anyone be hurt in the next few hours?',
    worst: { immediateDanger: true },
  },
  {
    field: 'childSeen',
    says: 'Has anyone seen the child? Who, and when?',
    worst: { childSeen: false },
    when: (p) => !p.unborn,
  },
  {
    field: 'ageYears',
    says: 'How old is the child? Several rules turn on it.',
    worst: { ageYears: 1 },
    when: (p) => !p.unborn,
  },
  {
    field: 'unmetNeeds',
    says: 'How many needs of the child and the family are not being met?',
    worst: { unmetNeeds: 8 },
  },
  {
    field: 'agenciesNeeded',
    says: 'How many agencies would have to act?',
    worst: { agenciesNeeded: 8 },
  },
  {
    field: 'currentPlan',
    says: 'Is the child under a plan already: team around the family, child in need, protection or care?',
    worst: { currentPlan: 'cp' },
  },
  {
    field: 'earlyHelp',
    says: 'What early help has been tried, and did things change?',
    worst: { earlyHelp: 'in-progress-worse' },
  },
  {
    field: 'engagement',
    says: 'How does the family work with the people around them?',
    worst: { engagement: 'disguised' },
  },
  {
    field: 'assessmentRequestedByFamily',
    says: 'Has the family asked for an assessment of their disabled child? Asking is a right and goes to social care.',
    worst: { assessmentRequestedByFamily: true },
    when: (p) => !p.adult && (p.facts.send === true || (p.traits & TRAIT.disabledChild) !== 0),
  },
  {
    field: 'stepDownFrom',
    says: 'Is statutory help ending for this child?',
    worst: { stepDownFrom: 'cin' },
  },
  {
    field: 'unborn',
    says: 'Is this an unborn child?',
    when: (p) => p.facts.ageYears === undefined || p.facts.ageYears === null,
  },
  {
    field: 'send',
    says: 'Does the child have special educational needs or a disability?',
    worst: { send: true },
  },
  {
    field: 'isRelativeCarer',
    says: 'Is the carer a grandparent, brother or sister, aunt or uncle, or step-parent? If so it is not private fostering.',
    when: (p) => (p.traits & TRAIT.privateFostering) !== 0,
  },
  { field: 'allocatedSocialWorker', says: 'Does a social worker already have this child?' },
  { field: 'reReferralsLast12Months', says: 'Has the family been referred before in the last 12 months?' },
  {
    field: 'adultServicesInvolved',
    says: 'Are adult services already helping a parent or carer?',
    when: (p) => (p.traits & TRAIT.adultNeeds) !== 0,
  },
]

const NONE: readonly Unknown[] = []

/** What is not known about a case and would matter. */
export function unknownsIn(p: Picture): readonly Unknown[] {
  let found: Unknown[] | undefined
  for (const row of ROWS) {
    const value = p.facts[row.field]
    if (value !== undefined && (value !== null || row.field !== 'ageYears')) continue
    if (row.when !== undefined && !row.when(p)) continue
    if (found === undefined) found = [row]
    else found.push(row)
  }
  return found ?? NONE
}
