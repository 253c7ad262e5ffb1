import { addDays, type Day, isBefore } from '@/lib/calendar/day'
import { processDueOn } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'
import type { EpisodeLevel, NextDate } from './types'

/** The dated facts that promise a family something. Absent: not promised, or done. */
export type Promises = {
  level: EpisodeLevel
  /** The day the kind of help became what it is: a step up starts the clock to a named person, not the first contact. */
  levelSince: Day
  hasNamedPerson?: boolean
  assessmentDueOn?: Day | undefined
  nextMeetingOn?: Day | undefined
  planReviewOn?: Day | undefined
  mashDueOn?: Day | undefined
  /** The day a decision made ringing the MASH the next thing to do, for as long as nobody has asked it. */
  mashToAskOn?: Day | undefined
}

/** Without any other promise, somebody looks again after this many days: our default, the documents are silent. */
const lookAgainAfterDays = 14

/**
 * The one next date of an open episode: the earliest thing promised, late ones included, since what is late is
 * what comes next. There is always one (promise P10).
 */
export function nextDateOf(promises: Promises, today: Day): NextDate {
  const promised: (NextDate | undefined)[] = [
    dated('mash-decision', promises.mashDueOn),
    dated('next-step', promises.mashToAskOn),
    promises.level === 'multi-agency' && !promises.hasNamedPerson
      ? dated('lead-professional-due', leadProfessionalDueOn(promises.levelSince))
      : undefined,
    dated('assessment-due', promises.assessmentDueOn),
    dated('meeting', promises.nextMeetingOn),
    dated('plan-review', promises.planReviewOn),
  ]
  return (
    promised.reduce<NextDate | undefined>(earlier, undefined) ?? {
      on: addDays(today, lookAgainAfterDays),
      what: 'next-step',
    }
  )
}

/** The day by which somebody should have accepted being the named person: 5 working days (WA; handbook 4). */
export function leadProfessionalDueOn(levelSince: Day): Day {
  return processDueOn('accepted-lead-professional', levelSince, usualTimescales)
}

function dated(what: NextDate['what'], on: Day | undefined): NextDate | undefined {
  return on && { on, what }
}

function earlier(a: NextDate | undefined, b: NextDate | undefined): NextDate | undefined {
  if (!a || !b) return a ?? b
  return isBefore(b.on, a.on) ? b : a
}
