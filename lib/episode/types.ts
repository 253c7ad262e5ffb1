import type { Day } from '@/lib/calendar/day'

/** The kinds of help an episode can be. A universal need opens none: nothing more is recorded than is needed. */
export type EpisodeLevel = 'single-agency' | 'multi-agency' | 'statutory'

/** Why somebody holds a family at a moment. */
export type HoldingWhy = 'raised-it' | 'accepted-lead' | 'mash-took-it' | 'single-agency' | 'handed-over'

/** What the next promised date is for. */
export type NextWhat =
  | 'lead-professional-due'
  | 'assessment-due'
  | 'meeting'
  | 'plan-review'
  | 'mash-decision'
  | 'next-step'

export type NextDate = { on: Day; what: NextWhat }
