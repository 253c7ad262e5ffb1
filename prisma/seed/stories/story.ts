import { type Calendar, calendarFrom } from './calendar'

/** The moment something in a story happens, given to each command so that its record is dated then. */
export type Moment = { now: Date }

/**
 * One family's story. It yields the time of what happens next and is woken when that time has come, so that
 * many stories are lived through together, in the order of the days.
 */
export type Story = (calendar: Calendar) => AsyncGenerator<Date, void, Moment>

/** Lives all stories through, always the one whose next time is earliest, up to now. */
export async function liveThrough(stories: readonly Story[], now: Date): Promise<void> {
  const begun = stories.map((story) => story(calendarFrom(now)))
  let waiting = await Promise.all(begun.map(async (story) => ({ story, next: await story.next({ now }) })))
  for (;;) {
    waiting = waiting.filter(({ next }) => !next.done)
    const [first, ...later] = waiting.toSorted((a, b) => timeOf(a.next) - timeOf(b.next))
    if (!first) return
    const at = timeOf(first.next)
    if (at > now.getTime()) throw new RangeError(`A story goes on into the future: ${new Date(at)}`)
    waiting = [...later, { story: first.story, next: await first.story.next({ now: new Date(at) }) }]
  }
}

function timeOf(next: IteratorResult<Date, void>): number {
  return next.done ? Number.POSITIVE_INFINITY : next.value.getTime()
}
