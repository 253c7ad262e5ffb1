import { LEVELS, type Level, levelOf, type Outcome } from '@/lib/continuum/outcome'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Move } from './types'

/** How a decision stands to the help until then: more, less, the same, or the first. */
export function moveFrom(before: EpisodeLevel | undefined, decided: Level): Move {
  if (!before) return 'start'
  const change = LEVELS.indexOf(decided) - LEVELS.indexOf(before)
  return change > 0 ? 'step-up' : change < 0 ? 'step-down' : 'review'
}

/** The outcome a person's level stands for: the one suggested when they agree, else the plainest of that level. */
export function outcomeDecided(decided: Level, suggested: Outcome): Outcome {
  if (decided === levelOf(suggested)) return suggested
  return decided === 'statutory' ? 's17' : decided
}

/**
 * Protection was suggested for somebody in the family and less was decided: this takes two people, and the urgent
 * action stands. Adult safeguarding stands above the children's outcomes, so it may hide a brother or sister's
 * child protection: both count.
 */
export function goesBelowSafety(decided: Level, suggested: Outcome): boolean {
  return isProtection(suggested) && decided !== 'statutory'
}

/** Somebody may be being seriously harmed: a child, or a young adult. */
export function isProtection(suggested: Outcome): boolean {
  return suggested === 's47' || suggested === 'adult-safeguarding'
}

/** Ending statutory help: the family's agreement and the next named person are written down first. */
export function endsStatutoryHelp(before: EpisodeLevel | undefined, decided: Level): boolean {
  return before === 'statutory' && decided !== 'statutory'
}
