import { type DayClock, dayClock } from './clock'
import { type Day, dayFromInstant } from './day'
import { type DayTimescale, dueAt, dueOn, type HourTimescale, type Timescale } from './timescale'
import type { WorkingDays } from './working-days'

/** What gives a timescale its force. `law`: statute or statutory guidance; `ours`: the documents are silent. */
export type Basis = 'law' | 'local-document' | 'published-elsewhere' | 'ours'

/** A promise of time as a partnership sets it, from a date, with where it comes from. */
export type Setting<Length> = {
  readonly inForceFrom: Day
  readonly timescale: Length
  /** The event it is counted from, as it reads after "from". */
  readonly runsFrom: string
  readonly source: string
  readonly basis: Basis
}

/** A setting counted in days also says how near its end it is shown as due soon. */
export type DaySetting = Setting<DayTimescale> & { readonly soonWithin: WorkingDays }

export type DayProcess =
  | 'acknowledge-contact'
  | 'statutory-decision'
  | 'specialist-advice'
  | 'accepted-lead-professional'
  | 'early-help-assessment'
  | 'plan'
  | 'plan-action'
  | 'first-review'
  | 'review'
  | 'single-agency-plan'
  | 'multi-agency-action-meeting'
  | 'locality-panel'
  | 'statutory-assessment'
  | 'child-protection-conference'
  | 'first-core-group'
  | 'private-fostering-visit'
  | 'private-fostering-decision'
  | 're-referral-watch'
  | 'sustained-progress-check'
  | 'look-for-drift'

export type HourProcess =
  | 'mash-urgent-decision'
  | 'mash-soon-decision'
  | 'mash-standard-decision'
  | 'mash-urgent-checks'
  | 'mash-soon-checks'
  | 'mash-standard-checks'
  | 'strategy-discussion'
  | 'confirm-request-in-writing'
  | 'return-conversation'

/** The timescales of one partnership: for each process its settings, oldest first. */
export type Settings = {
  readonly days: Readonly<Record<DayProcess, readonly DaySetting[]>>
  readonly hours: Readonly<Record<HourProcess, readonly Setting<HourTimescale>[]>>
}

/** The setting that held on a day. Throws a RangeError when the partnership had none yet. */
export function settingOn<Dated extends { readonly inForceFrom: Day }>(
  settings: readonly Dated[],
  day: Day,
): Dated {
  const held = settings.findLast(({ inForceFrom }) => inForceFrom <= day)
  if (held === undefined) throw new RangeError(`No timescale was in force on ${day}`)
  return held
}

/** The day a process that began on `from` is due. A promise keeps the length it had when it was made. */
export function processDueOn(process: DayProcess, from: Day, settings: Settings): Day {
  return dueOn(settingOn(settings.days[process], from).timescale, from)
}

/** The instant a process that began at `from` is due. */
export function processDueAt(process: DayProcess | HourProcess, from: Date, settings: Settings): Date {
  const candidates = isHourProcess(process, settings) ? settings.hours[process] : settings.days[process]
  return dueAt(settingOn<Setting<Timescale>>(candidates, dayFromInstant(from)).timescale, from)
}

/** The clock of a process read on `today`. `dueOn` is given when people agreed a day of their own. */
export function processClock(
  process: DayProcess,
  { dueOn, ...times }: { readonly startedOn: Day; readonly dueOn?: Day; readonly stoppedOn?: Day },
  today: Day,
  settings: Settings,
): DayClock {
  const { soonWithin } = settingOn(settings.days[process], times.startedOn)
  const due = dueOn ?? processDueOn(process, times.startedOn, settings)
  return dayClock({ ...times, dueOn: due, soonWithin }, today)
}

function isHourProcess(process: DayProcess | HourProcess, settings: Settings): process is HourProcess {
  return process in settings.hours
}
