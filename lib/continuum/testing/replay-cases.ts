import { type CaseFacts, CONSENTS, EARLY_HELP, ENGAGEMENTS, PLANS, STEP_DOWNS } from '../case'
import { signs, strengths } from '../catalogue'

/**
 * The same cases on every machine and under every version of every library: drawn by a small generator of our
 * own, because recorded decisions must stay comparable for years.
 */
export function replayCases(count: number): readonly CaseFacts[] {
  const draw = drawFrom(20231202)
  return Array.from({ length: count }, () => oneCase(draw))
}

function oneCase(draw: Draw): CaseFacts {
  const unborn = draw.below(12) === 0
  const adult = draw.below(10) === 0
  return {
    ageYears: unborn ? null : adult ? 18 + draw.below(9) : draw.below(18),
    unborn,
    send: draw.below(4) === 0,
    indicatorIds: some(draw, signs, draw.below(5) === 0 ? 9 : 4),
    protectiveIds: some(draw, strengths, 4),
    ...(draw.below(15) === 0 ? {} : { unmetNeeds: draw.below(5) }),
    ...(draw.below(15) === 0 ? {} : { agenciesNeeded: draw.below(5) }),
    consent: draw.of(CONSENTS),
    allocatedSocialWorker: draw.below(8) === 0,
    currentPlan: draw.below(3) === 0 ? draw.of(PLANS) : 'none',
    earlyHelp: draw.of(EARLY_HELP),
    reReferralsLast12Months: draw.below(4),
    stepDownFrom: draw.below(8) === 0 ? draw.of(STEP_DOWNS) : null,
    adultServicesInvolved: draw.below(5) === 0,
    ...(draw.below(15) === 0 ? {} : { engagement: draw.below(3) === 0 ? draw.of(ENGAGEMENTS) : 'good' }),
    immediateDanger: draw.below(25) === 0,
    ...(draw.below(15) === 0 ? {} : { childSeen: draw.below(6) !== 0 }),
    ...(draw.below(3) === 0 ? { coordinationGap: draw.below(2) === 0 } : {}),
    ...(draw.below(3) === 0 ? { isRelativeCarer: draw.below(2) === 0 } : {}),
    ...(draw.below(3) === 0 ? { assessmentRequestedByFamily: draw.below(2) === 0 } : {}),
  }
}

interface Draw {
  readonly below: (limit: number) => number
  readonly of: <T>(choices: readonly [T, ...T[]]) => T
}

/** Numbers by mulberry32: a few lines, and the same everywhere. */
function drawFrom(seed: number): Draw {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] }
}

function some(draw: Draw, from: readonly { readonly id: string }[], most: number): readonly string[] {
  const picked = Array.from({ length: draw.below(most + 1) }, () => from[draw.below(from.length)]?.id ?? '')
  return [...new Set(picked)].sort((a, b) => placeIn(from, a) - placeIn(from, b))
}

function placeIn(from: readonly { readonly id: string }[], id: string): number {
  return from.findIndex((each) => each.id === id)
}
