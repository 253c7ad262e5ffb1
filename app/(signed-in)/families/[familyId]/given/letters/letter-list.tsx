import { instantWords } from '@/lib/calendar/words'
import type { LetterLine } from '@/lib/disclosure/read-letters'
import { paths } from '@/lib/paths'

/** Letters that are being written, each with the way to go on. */
export function LetterList({ familyId, letters }: { familyId: string; letters: readonly LetterLine[] }) {
  return (
    <ul>
      {letters.map(({ letterId, to, subject, by, at }) => (
        <li key={letterId} className="border-t border-rule-soft px-4 py-2.5 tablet:px-5">
          <a href={paths.letter(familyId, letterId)} className="py-1 font-link wrap-anywhere">
            {subject ?? 'Nothing written yet'}
          </a>
          <span className="block text-small text-ink-soft">
            To {to}. {by}, {instantWords(at)}.
          </span>
        </li>
      ))}
    </ul>
  )
}
