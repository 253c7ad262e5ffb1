const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** What the clock in England showed at an ISO instant: `14:03:07`. */
export function clockTime(instant: string): string {
  return clock.format(new Date(instant))
}
