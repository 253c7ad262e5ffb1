/** The answers the continuum can give, from the least help to the most; the last stands apart, for 18 or over. */
export const OUTCOMES = [
  'universal',
  'single-agency',
  'multi-agency',
  'targeted',
  's17',
  's47',
  'adult-safeguarding',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The partnership's four levels. Numbers are never stored: they mean different things across a border. */
export const LEVELS = ['universal', 'single-agency', 'multi-agency', 'statutory'] as const
export type Level = (typeof LEVELS)[number]

const LEVEL_OF = {
  universal: 'universal',
  'single-agency': 'single-agency',
  'multi-agency': 'multi-agency',
  targeted: 'multi-agency',
  s17: 'statutory',
  s47: 'statutory',
  'adult-safeguarding': 'statutory',
} as const satisfies Record<Outcome, Level>

/** The level an outcome belongs to. `targeted` is still multi-agency early help. */
export function levelOf(outcome: Outcome): Level {
  return LEVEL_OF[outcome]
}

/** An outcome's place in `OUTCOMES`; a higher rung means more help. Inside the engine only, never shown. */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5 | 6

export const RUNG = {
  universal: 0,
  'single-agency': 1,
  'multi-agency': 2,
  targeted: 3,
  s17: 4,
  s47: 5,
  'adult-safeguarding': 6,
} as const satisfies Record<Outcome, Rung>

/** The outcome at a rung. */
export function outcomeAt(rung: Rung): Outcome {
  return OUTCOMES[rung]
}

/** Below zero when `a` is less help than `b`, above zero when more, zero when the same. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return RUNG[a] - RUNG[b]
}
