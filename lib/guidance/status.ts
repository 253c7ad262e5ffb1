import type { Day } from '@/lib/calendar/day'
import type { VersionDates, VersionStatus } from './types'

/** Where a version stands on a day: a draft until proposed, and in force from one day up to another. */
export function versionStatus(dates: VersionDates, today: Day): VersionStatus {
  if (dates.discardedAt) return 'put-away'
  if (!dates.publishedAt) return dates.proposedAt ? 'proposed' : 'draft'
  if (dates.effectiveFrom && dates.effectiveFrom > today) return 'coming'
  return dates.effectiveTo && dates.effectiveTo <= today ? 'past' : 'in-force'
}
