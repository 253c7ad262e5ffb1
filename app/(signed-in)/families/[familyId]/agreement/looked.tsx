import { DueChip } from '@/components/ui/due-chip/due-chip'
import { dayWords } from '@/lib/calendar/words'
import type { SharingLine } from '@/lib/consent/queries/agreement'
import { lookWords } from '@/lib/consent/words'

/** What a manager said of something shared without agreement, or that none has looked yet. */
export function Looked({ line: { shared, agreed, look } }: { line: SharingLine }) {
  if (!shared || agreed) return null
  if (!look) {
    return (
      <span className="mt-2 block">
        <DueChip state="to-do">A manager has not looked at this yet</DueChip>
      </span>
    )
  }
  return (
    <span className="mt-2 block">
      <DueChip state="done">
        {look.by} looked on {dayWords(look.on)}
      </DueChip>
      <span className="block text-small">
        {lookWords[look.outcome].label}
        {look.words && `. ${look.words}`}
      </span>
    </span>
  )
}
