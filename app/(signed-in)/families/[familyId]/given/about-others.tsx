import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { Sheet } from '@/components/ui/sheet/sheet'
import { several } from '@/lib/calendar/words'
import type { AboutOthers as Line } from '@/lib/disclosure/documents/maker'

const whyWords: Record<Line['why'], string> = {
  'names-others': 'it speaks of somebody else in the family',
  'tells-of-others': 'it tells a birthday, a phone number, an address or a number of somebody else',
}

/** Every line that is not given because it is about somebody else too, and why: for whoever checks, on no paper. */
export function AboutOthers({ called, lines }: { called: string; lines: readonly Line[] }) {
  return (
    <Sheet title="Left out because it is about somebody else too" count={lines.length} quiet>
      <p>
        {called} is told how many there are, and that they can ask for them. Notes kept for one worker, or for
        people named, are not read here: ask each worker whether they hold any.
      </p>
      {lines.length > 0 && (
        <Disclosure summary={`Show ${several(lines.length, 'line')}`}>
          <ul className="flex flex-col gap-3">
            {lines.map(({ title, words, why }) => (
              <li key={`${title} ${words}`}>
                <span className="block">{words}</span>
                <span className="block text-ink-soft">
                  {title}. Left out: {whyWords[why]}.
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Sheet>
  )
}
