import type { Standing } from '@/lib/decision/how-we-decide'

/** How a decision stands to its suggestion, in words. */
export const standingWords = {
  same: { heading: 'As suggested', cases: 'decided as suggested' },
  higher: { heading: 'More help', cases: 'decided for more help than suggested' },
  lower: { heading: 'Less help', cases: 'decided for less help than suggested' },
} as const satisfies Record<Standing, { heading: string; cases: string }>
