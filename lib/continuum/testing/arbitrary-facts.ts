import fc from 'fast-check'
import { type CaseFacts, CONSENTS, EARLY_HELP, ENGAGEMENTS, PLANS, STEP_DOWNS } from '../case'
import { signs, strengths } from '../catalogue'

/** The seed of every property run: printed, and settable to repeat a failure. */
export const SEED = Number(process.env['CONTINUUM_SEED'] ?? 20231202)

export const RUNS = { seed: SEED, numRuns: Number(process.env['CONTINUUM_RUNS'] ?? 400), verbose: 0 } as const

const signIds = signs.map(({ id }) => id)
const strengthIds = strengths.map(({ id }) => id)

/** Mostly a few signs, sometimes many: a real form has a handful. */
export const someSigns = (ids: readonly string[] = signIds) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.subarray([...ids], { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.subarray([...ids], { maxLength: 30 }) },
  )

const someStrengths = fc.subarray(strengthIds, { maxLength: 8 })

/** Unborn to 25 and past it, with the birthdays that matter. */
const ages = fc.oneof(
  fc.constantFrom(0, 0.5, 4.99, 5, 6.99, 7, 12.99, 13, 15.99, 16, 17.99, 18, 19, 20, 25, 25.9, 26),
  fc.integer({ min: 0, max: 17 }),
)

/** A fully answered case. */
export const answeredFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    age: fc.oneof({ weight: 8, arbitrary: ages }, { weight: 1, arbitrary: fc.constant(null) }),
    send: fc.boolean(),
    indicatorIds: someSigns(),
    protectiveIds: someStrengths,
    unmetNeeds: fc.integer({ min: 0, max: 8 }),
    agenciesNeeded: fc.integer({ min: 0, max: 6 }),
    consent: fc.constantFrom(...CONSENTS),
    allocatedSocialWorker: fc.boolean(),
    currentPlan: fc.constantFrom('none', 'none', 'none', ...PLANS),
    earlyHelp: fc.constantFrom(...EARLY_HELP),
    reReferralsLast12Months: fc.integer({ min: 0, max: 4 }),
    stepDownFrom: fc.constantFrom(null, null, null, ...STEP_DOWNS),
    adultServicesInvolved: fc.boolean(),
    engagement: fc.constantFrom(...ENGAGEMENTS),
    immediateDanger: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    childSeen: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    coordinationGap: fc.boolean(),
    isRelativeCarer: fc.boolean(),
    assessmentRequestedByFamily: fc.boolean(),
  })
  .map(({ age, ...facts }) => ({ ...facts, ageYears: age, unborn: age === null }))

const OPTIONAL: readonly (keyof CaseFacts)[] = [
  'ageYears',
  'send',
  'unmetNeeds',
  'agenciesNeeded',
  'consent',
  'allocatedSocialWorker',
  'currentPlan',
  'earlyHelp',
  'reReferralsLast12Months',
  'stepDownFrom',
  'adultServicesInvolved',
  'engagement',
  'immediateDanger',
  'childSeen',
  'coordinationGap',
  'isRelativeCarer',
  'assessmentRequestedByFamily',
]

/** A case with some answers missing, as real forms have. */
export const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .tuple(answeredFacts, fc.oneof(fc.constant<readonly (keyof CaseFacts)[]>([]), fc.subarray([...OPTIONAL])))
  .map(([facts, missing]) => without(facts, missing))

/** The same case with some fields not known. */
export function without(facts: CaseFacts, missing: readonly (keyof CaseFacts)[]): CaseFacts {
  const kept = Object.entries(facts).filter(([field]) => !missing.some((each) => each === field))
  return { indicatorIds: [], protectiveIds: [], ...Object.fromEntries(kept) }
}

/** Cases as forms really come: a few signs, a strength or two, most other answers unremarkable. */
export const formLikeFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    ageYears: fc.integer({ min: 0, max: 17 }),
    send: mostly(false, true),
    indicatorIds: fc.subarray(
      signs.filter(({ ageBand }) => ageBand === 'any').map(({ id }) => id),
      { minLength: 1, maxLength: 5 },
    ),
    protectiveIds: fc.subarray(strengthIds, { maxLength: 3 }),
    unmetNeeds: fc.integer({ min: 1, max: 4 }),
    agenciesNeeded: fc.integer({ min: 1, max: 4 }),
    consent: mostly('given' as const, 'refused' as const),
    allocatedSocialWorker: fc.constant(false),
    currentPlan: mostly('none' as const, 'taf' as const),
    earlyHelp: mostly('not-tried' as const, 'in-progress-stuck' as const),
    reReferralsLast12Months: mostly(0, 1),
    engagement: mostly('good' as const, 'mixed' as const),
    childSeen: fc.constant(true),
  })
  .map((facts) => ({
    ...facts,
    unborn: false,
    stepDownFrom: null,
    adultServicesInvolved: false,
    immediateDanger: false,
    coordinationGap: false,
    assessmentRequestedByFamily: false,
  }))

function mostly<T>(usual: T, sometimes: T): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(sometimes) },
  )
}
