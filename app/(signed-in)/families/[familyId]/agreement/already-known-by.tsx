import { dayWords, several } from '@/lib/calendar/words'
import type { AlreadyKnown } from '@/lib/consent/already-known'

/** What one agency was told and has read so far: counts and days, in plain words. */
export function AlreadyKnownBy({ known: { agency, told, looked } }: { known: AlreadyKnown }) {
  if (told.length === 0 && !looked) {
    return <p>{agency} was told nothing through this record, and nobody there has opened it.</p>
  }
  return (
    <>
      {told.length > 0 && (
        <>
          <p>
            {agency} was told {several(told.length, 'thing')}:
          </p>
          <ul className="ms-5 list-disc">
            {told.map(({ id, what, on }) => (
              <li key={id}>
                {dayWords(on)}: <span className="whitespace-pre-line">{what}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{lookedWords(agency, looked)}</p>
    </>
  )
}

function lookedWords(agency: string, looked: AlreadyKnown['looked']): string {
  if (!looked) return `Nobody at ${agency} has opened this record.`
  const { times, days, firstOn, lastOn } = looked
  if (times === 1) return `Somebody at ${agency} opened this record once, on ${dayWords(lastOn)}.`
  const when =
    days === 1
      ? `all on ${dayWords(lastOn)}`
      : `on ${several(days, 'day')}, first on ${dayWords(firstOn)} and last on ${dayWords(lastOn)}`
  return `People at ${agency} opened or wrote in this record ${several(times, 'time')}, ${when}.`
}
