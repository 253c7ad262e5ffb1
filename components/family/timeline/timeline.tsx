import { clsx } from 'clsx'
import { TimelineMark, type TimelineSide } from './mark'

export type TimelineEntry = {
  id: string
  /** In words: "20 Nov"; with the year when older than this year. */
  date: string
  /** `2026-11-20`. */
  dateTime: string
  side: TimelineSide
  /** What happened, in a sentence without a full stop. */
  what: string
  href?: string
  /** With whom, where, what is attached. */
  detail?: string
}

/**
 * What happened, newest first, on two lines: what came from the family, what came from the team, and what they
 * did together. A family line with nothing on it is there to be seen.
 */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} alone={entries.length === 1} />
      ))}
    </ol>
  )
}

const said: Record<TimelineSide, string> = {
  family: 'From the family: ',
  team: 'From the team: ',
  together: 'Together: ',
}

/** From the first mark to the last; a lone entry keeps both lines whole, so that the empty one is seen. */
const ends = 'group-first:top-3 group-last:bottom-auto group-last:h-3'

function Entry({ entry, alone }: { entry: TimelineEntry; alone: boolean }) {
  const { date, dateTime, side, what, href, detail } = entry
  return (
    <li className="group grid grid-cols-[auto_2.5rem_minmax(0,1fr)] gap-x-4 break-inside-avoid">
      <time dateTime={dateTime} className="w-15 text-small leading-6 text-ink-soft">
        {date}
      </time>
      <div aria-hidden="true" className="relative">
        <span
          className={clsx('absolute inset-y-0 start-2 border-s-4 border-s-family-line', !alone && ends)}
        />
        <span className={clsx('absolute inset-y-0 end-2 border-e-4 border-e-action', !alone && ends)} />
        <span className="absolute inset-x-0 top-0.5">
          <TimelineMark side={side} />
        </span>
      </div>
      <div className="pb-4">
        <p className="font-link">
          <span className="sr-only">{said[side]}</span>
          {href ? <a href={href}>{what}</a> : what}
        </p>
        {detail && <p className="text-small text-ink-soft">{detail}</p>}
      </div>
    </li>
  )
}
