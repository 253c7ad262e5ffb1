import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import type { ActionUpdateView } from '@/lib/plan/types'
import { howWords } from '@/lib/plan/words'

/** Everything said about an action, newest first. */
export function WhatWasSaid({ updates }: { updates: ActionUpdateView[] }) {
  return (
    <Sheet title="What has been said" flush>
      {updates.length === 0 ? (
        <NothingHere>Nothing yet.</NothingHere>
      ) : (
        <ol>
          {updates.map(({ how, note, by, on, atMeeting }) => (
            <li key={`${on}${how}${by}${note}`} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
              <p className="font-link">{howWords[how]}</p>
              {note && <p className="max-w-prose whitespace-pre-line">{note}</p>}
              <p className="text-small text-ink-soft">
                {atMeeting ? `At the family meeting, written by ${by}` : by}, {dayWords(on)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}
