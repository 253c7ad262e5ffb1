import { dayWords } from '@/lib/calendar/words'
import { type Earlier, earlierLabels, earlierWords } from '@/lib/family/earlier'

/** What boxes said before they were changed, each with who changed it and when; the newest change first. */
export function EarlierList({ earlier }: { earlier: readonly Earlier[] }) {
  return (
    <ul className="flex flex-col">
      {earlier.map((one) => (
        <li key={one.id} className="border-t border-rule-soft py-2.5 first:border-t-0">
          <strong className="block font-bold">{earlierLabels[one.box]}</strong>
          <span className="block whitespace-pre-line">Before: {earlierWords(one)}</span>
          <span className="block text-small text-ink-soft">
            Changed by {one.by} on {dayWords(one.on)}
          </span>
        </li>
      ))}
    </ul>
  )
}
