import type { DayClock } from '@/lib/calendar/clock'
import type { Day } from '@/lib/calendar/day'
import { processClock } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'

/** The clock of an assessment: 4 calendar weeks from allocation, stopped when it is finished. */
export function assessmentClock(
  { allocatedOn, dueOn, completedOn }: { allocatedOn: Day; dueOn: Day; completedOn: Day | undefined },
  today: Day,
): DayClock {
  return processClock(
    'early-help-assessment',
    { startedOn: allocatedOn, dueOn, ...(completedOn && { stoppedOn: completedOn }) },
    today,
    usualTimescales,
  )
}
