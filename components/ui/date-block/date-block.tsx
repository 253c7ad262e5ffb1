import { clsx } from 'clsx'

/** A day as a small tile: Tue, 24, Nov. The next one to come has an ink frame. */
export function DateBlock({
  weekday,
  day,
  month,
  dateTime,
  next = false,
}: {
  weekday: string
  day: string
  month: string
  /** `2026-11-24`. */
  dateTime: string
  next?: boolean
}) {
  return (
    <time
      dateTime={dateTime}
      className={clsx(
        'flex w-16 shrink-0 flex-col items-center rounded-control bg-paper py-1 text-small leading-5 font-semibold',
        next ? 'border-2 border-ink' : 'border border-rule',
      )}
    >
      <span>{weekday} </span>
      <span className="text-[1.375rem] leading-6 font-bold">{day} </span>
      <span>{month}</span>
    </time>
  )
}
