import { ageYears, idsFrom, oneOf, type Reader, wholeNumber, yesOrNo } from './case-fields'
import { signs, strengths } from './catalogue'

export const CONSENTS = ['given', 'refused', 'not-sought', 'not-required'] as const
export type ConsentRecorded = (typeof CONSENTS)[number]

export const PLANS = ['none', 'taf', 'cin', 'cp', 'looked-after'] as const
export type CurrentPlan = (typeof PLANS)[number]

export const EARLY_HELP = [
  'not-tried',
  'in-progress-improving',
  'in-progress-stuck',
  'in-progress-worse',
  'completed-needs-met',
  'closed-disengaged',
] as const
export type EarlyHelpSoFar = (typeof EARLY_HELP)[number]

export const STEP_DOWNS = ['cin', 'cp', 'looked-after'] as const
export type StepDownFrom = (typeof STEP_DOWNS)[number]

export const ENGAGEMENTS = ['good', 'mixed', 'poor', 'disguised'] as const
export type Engagement = (typeof ENGAGEMENTS)[number]

/**
 * What is known about one child or young person now. Plain data. A field left out is *not known*: it never
 * lowers the level and becomes a question.
 */
export interface CaseFacts {
  /** Years, in parts of a year if known; null when unborn, or when nobody knows. */
  readonly ageYears?: number | null
  readonly unborn?: boolean
  readonly send?: boolean
  /** Signs so now, by catalogue id. A set: order and repeats mean nothing. */
  readonly indicatorIds: readonly string[]
  /** Strengths, by catalogue id. A set. */
  readonly protectiveIds: readonly string[]
  /** Distinct unmet needs, child and family. */
  readonly unmetNeeds?: number
  /** Agencies that must act to meet them. */
  readonly agenciesNeeded?: number
  /** As recorded; may be wrong. */
  readonly consent?: ConsentRecorded
  readonly allocatedSocialWorker?: boolean
  readonly currentPlan?: CurrentPlan
  readonly earlyHelp?: EarlyHelpSoFar
  readonly reReferralsLast12Months?: number
  readonly stepDownFrom?: StepDownFrom | null
  readonly adultServicesInvolved?: boolean
  readonly engagement?: Engagement
  /** Danger in the next hours. */
  readonly immediateDanger?: boolean
  readonly childSeen?: boolean
  readonly coordinationGap?: boolean
  readonly isRelativeCarer?: boolean
  readonly assessmentRequestedByFamily?: boolean
}

/** One thing that must be put right before the case can be decided. */
interface CaseProblem {
  /** The field, as written in the contract, for example `indicatorIds[2]`. */
  readonly field: string
  /** What is wrong and what would be right, in a sentence. */
  readonly says: string
}

export type ParsedCase =
  | { readonly ok: true; readonly facts: CaseFacts }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] }

/**
 * Reads the facts of one case from anything. Unknown fields, unknown signs and impossible values are refused
 * by name, all of them at once; a missing field is allowed and means "not known". Lists come back sorted in
 * catalogue order without repeats, so equal cases are equal bytes.
 */
export function parseCase(input: unknown): ParsedCase {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ field: 'facts', says: 'The facts of a case must be an object.' }] }
  }
  const problems: CaseProblem[] = Object.keys(input)
    .filter((field) => !FIELD_NAMES.includes(field))
    .map((field) => ({
      field,
      says: `“${field}” is not a field of a case. The fields are: ${FIELD_NAMES.join(', ')}.`,
    }))
  const given = new Map<string, unknown>(Object.entries(input))
  const facts: Record<string, unknown> = {}
  for (const [field, read] of Object.entries(FIELDS)) {
    const value = given.get(field)
    if (value === undefined) continue
    const result = read(value)
    if ('wrong' in result) {
      problems.push({ field: `${field}${result.at ?? ''}`, says: `${result.wrong}.` })
    } else facts[field] = result.value
  }
  if (facts['unborn'] === true && typeof facts['ageYears'] === 'number') {
    problems.push({
      field: 'ageYears',
      says: 'Must be null when unborn is true: an unborn child has no age. Which is right?',
    })
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, facts: { indicatorIds: [], protectiveIds: [], ...facts } }
}

/** Every field of the contract, in its order, with what it accepts. */
const FIELDS = {
  ageYears,
  unborn: yesOrNo,
  send: yesOrNo,
  indicatorIds: idsFrom(signs, 'sign (indicator)'),
  protectiveIds: idsFrom(strengths, 'strength (protective factor)'),
  unmetNeeds: wholeNumber,
  agenciesNeeded: wholeNumber,
  consent: oneOf(CONSENTS),
  allocatedSocialWorker: yesOrNo,
  currentPlan: oneOf(PLANS),
  earlyHelp: oneOf(EARLY_HELP),
  reReferralsLast12Months: wholeNumber,
  stepDownFrom: oneOf([null, ...STEP_DOWNS]),
  adultServicesInvolved: yesOrNo,
  engagement: oneOf(ENGAGEMENTS),
  immediateDanger: yesOrNo,
  childSeen: yesOrNo,
  coordinationGap: yesOrNo,
  isRelativeCarer: yesOrNo,
  assessmentRequestedByFamily: yesOrNo,
} as const satisfies Record<keyof CaseFacts, Reader>

const FIELD_NAMES = Object.keys(FIELDS)
