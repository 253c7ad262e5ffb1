/** How soon somebody must decide. `now`: the telephone comes first, and the request is written while ringing. */
export const URGENCIES = ['now', 'four-hours', 'one-day'] as const
export type Urgency = (typeof URGENCIES)[number]

export const MASH_DECISIONS = ['advice', 'one-agency', 'multi-agency', 's17', 's47'] as const
export type MashDecision = (typeof MASH_DECISIONS)[number]
