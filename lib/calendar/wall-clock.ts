/** The date and time a clock on a wall in London shows; `hour` 0–23. */
export type WallClock = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>

/** What a wall clock in London shows at an instant, summer time included. */
export function wallClock(instant: Date): WallClock {
  const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }
  for (const { type, value } of london.formatToParts(instant)) {
    if (isShown(type)) shown[type] = Number(value)
  }
  return shown
}

// Made once: building a formatter costs a hundred times what using it does.
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

function isShown(type: string): type is keyof WallClock {
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].includes(type)
}
