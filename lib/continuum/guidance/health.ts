import { type CaseFacts, parseCase } from '../case'
import { signNamed, signs } from '../catalogue'
import { BASES, type Cited } from '../citation'
import { outcomeOf } from '../decide'
import type { Duration } from '../duration'
import { LEVELS, OUTCOMES, type Outcome } from '../outcome'
import { type Guidance, SERVICE_KEYS } from './guidance'

/** One thing that must be put right before guidance can be published. */
export interface GuidanceProblem {
  /** Where, as a path into the data, for example `signs.hurt-by-carer`. */
  readonly where: string
  readonly says: string
}

/**
 * Everything that stops guidance from being sound: a missing label or source, a sign nobody knows or nobody
 * reads, an outcome that no case can reach, a number that cannot be, an example that no longer holds.
 *
 * @returns nothing when the guidance is healthy
 */
export function problemsWith(guidance: Guidance): readonly GuidanceProblem[] {
  const shape = [
    ...namingProblems(guidance),
    ...citationProblems(guidance),
    ...signProblems(guidance),
    ...numberProblems(guidance),
  ]
  // Cases can only be tried once every sign can be read.
  if (shape.length > 0) return shape
  return [...reachProblems(guidance), ...exampleProblems(guidance)]
}

function namingProblems(guidance: Guidance): readonly GuidanceProblem[] {
  const named: readonly (readonly [string, string | undefined])[] = [
    ['id', guidance.id],
    ['partnership', guidance.partnership],
    ...OUTCOMES.map((outcome) => [`localNames.${outcome}`, guidance.localNames[outcome]?.value] as const),
    ...LEVELS.map((level) => [`levelNames.${level}`, guidance.levelNames[level]?.value] as const),
    ...OUTCOMES.map((outcome) => [`holders.${outcome}`, guidance.holders[outcome]?.value] as const),
    ...SERVICE_KEYS.map((key) => [`services.${key}`, guidance.services[key]?.value] as const),
  ]
  const blank = named
    .filter(([, value]) => value === undefined || value.trim() === '')
    .map(([where]) => ({ where, says: 'Give it a name: nothing may be left without words.' }))
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(guidance.version)
    ? []
    : [{ where: 'version', says: 'The version is the date it applies from, as YYYY-MM-DD.' }]
  const logged = guidance.changes.some(({ on }) => on === guidance.version)
    ? []
    : [{ where: 'changes', says: `Say in the change log what version ${guidance.version} changes.` }]
  return [...blank, ...dated, ...logged]
}

function citationProblems(guidance: Guidance): readonly GuidanceProblem[] {
  return citedIn(guidance).flatMap(([where, { basis, source }]) => {
    if (!BASES.some((each) => each === basis)) return [{ where, says: 'Say what it rests on: S, P, L or D.' }]
    if (typeof source !== 'string' || source.trim() === '')
      return [{ where, says: 'Name its source, or say that it is our default.' }]
    return []
  })
}

/** Every setting with a source, and where it stands. */
export function citedIn(guidance: Guidance): readonly (readonly [string, Cited<unknown>])[] {
  const groups: readonly (readonly [string, Readonly<Record<string, Cited<unknown>>>])[] = [
    ['localNames', guidance.localNames],
    ['levelNames', guidance.levelNames],
    ['settings', { ...guidance.settings }],
    ['ages', guidance.ages],
    ['clocks', guidance.clocks],
    ['otherClocks', guidance.otherClocks],
    ['holders', guidance.holders],
    ['services', guidance.services],
  ]
  return [
    ['versionSource', guidance.versionSource],
    ['signsSource', guidance.signsSource],
    ['complexLead', guidance.complexLead],
    ['referral', guidance.referral],
    ...groups.flatMap(([group, entries]) =>
      Object.entries(entries).map(([key, value]) => [`${group}.${key}`, value] as const),
    ),
  ]
}

function signProblems(guidance: Guidance): readonly GuidanceProblem[] {
  const unknown = Object.keys(guidance.signs)
    .filter((id) => signNamed(id) === undefined)
    .map((id) => ({ where: `signs.${id}`, says: 'No sign of the catalogue has this id.' }))
  const known = signs.flatMap(({ id }) => {
    const reading = guidance.signs[id]
    const where = `signs.${id}`
    if (reading === undefined) return [{ where, says: 'Give this sign a level.' }]
    if (![1, 2, 3, 4].includes(reading.level)) return [{ where, says: 'The level is 1, 2, 3 or 4.' }]
    if (reading.level === 4 && reading.route === undefined) {
      return [{ where, says: 'At level 4 say which: section 17, section 47, or either.' }]
    }
    if (reading.level < 4 && (reading.route !== undefined || reading.trigger !== undefined)) {
      return [{ where, says: 'Only a level 4 sign can lead to social care by itself.' }]
    }
    return []
  })
  return [...unknown, ...known]
}

function numberProblems(guidance: Guidance): readonly GuidanceProblem[] {
  const counts = Object.entries(guidance.settings)
    .filter(([, { value }]) => typeof value === 'number' && !(Number.isInteger(value) && value >= 1))
    .map(([key]) => ({ where: `settings.${key}`, says: 'This is a whole number of 1 or more.' }))
  const clocks = [...clocksOf(guidance)]
    .filter(([, { amount }]) => !(Number.isInteger(amount) && amount >= 0))
    .map(([where]) => ({ where, says: 'A length of time is a whole number, not below nought.' }))
  const { below, belowWithSend } = guidance.ages
  const ages =
    below.value >= 18 && belowWithSend.value >= below.value
      ? []
      : [
          {
            where: 'ages',
            says: 'Early help reaches at least to 18, and with SEND at least as far as without.',
          },
        ]
  return [...counts, ...clocks, ...ages]
}

function clocksOf(guidance: Guidance): readonly (readonly [string, Duration])[] {
  return [
    ...Object.entries(guidance.clocks).map(([key, { value }]) => [`clocks.${key}`, value] as const),
    ...Object.entries(guidance.otherClocks).map(([key, { value }]) => [`otherClocks.${key}`, value] as const),
  ]
}

function reachProblems(guidance: Guidance): readonly GuidanceProblem[] {
  const reached = outcomesReached(guidance)
  return OUTCOMES.filter((outcome) => !reached.has(outcome)).map((outcome) => ({
    where: `localNames.${outcome}`,
    says: 'No case can reach this outcome under this guidance.',
  }))
}

/** The outcomes that simple cases reach: every sign by itself, with few and many needs, at 8 and at 19 with SEND. */
function outcomesReached(guidance: Guidance): ReadonlySet<Outcome> {
  const found = new Set<Outcome>()
  for (const indicatorIds of [[], ...signs.map(({ id }) => [id])]) {
    for (const ageYears of [8, 19]) {
      for (const count of [0, 1, 3, 8]) {
        found.add(outcomeOf(simpleCase(indicatorIds, ageYears, count), guidance))
      }
    }
    if (found.size === OUTCOMES.length) break
  }
  return found
}

function simpleCase(indicatorIds: readonly string[], ageYears: number, count: number): CaseFacts {
  return {
    ageYears,
    send: true,
    indicatorIds,
    protectiveIds: [],
    unmetNeeds: count,
    agenciesNeeded: count,
    engagement: 'good',
    childSeen: true,
    assessmentRequestedByFamily: false,
  }
}

function exampleProblems(guidance: Guidance): readonly GuidanceProblem[] {
  return guidance.examples.flatMap(({ id, story, facts, outcome }) => {
    const where = `examples.${id}`
    const parsed = parseCase(facts)
    if (!parsed.ok) {
      return parsed.problems.map(({ field, says }) => ({ where: `${where}.${field}`, says }))
    }
    const given = outcomeOf(parsed.facts, guidance)
    if (given === outcome) return []
    return [{ where, says: `“${story}” should be ${outcome}; this guidance gives ${given}.` }]
  })
}
