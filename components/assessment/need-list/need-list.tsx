import type { ReactNode } from 'react'
import type { NeedView } from '@/lib/assessment/types'
import { sideWords } from '@/lib/assessment/words'
import type { Day } from '@/lib/calendar/day'
import { shortDayWords } from '@/lib/calendar/words'

/** What is needed, whose need it is, what it is about and who could meet it. Put it in a flush sheet. */
export function NeedList({
  needs,
  today,
  action,
}: {
  needs: readonly NeedView[]
  today: Day
  /** What may be done with one need. */
  action?: (needId: string) => ReactNode
}) {
  return (
    <ul>
      {needs.map(({ id, words, person, side, whoCouldMeet, recordedBy, recordedOn }) => (
        <li
          key={id}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t border-rule-soft px-4 py-3 tablet:flex-nowrap tablet:px-5"
        >
          <div className="min-w-0">
            <p dir="auto" className="text-form whitespace-pre-wrap">
              {words}
            </p>
            <p className="text-small text-ink-soft">
              {person ?? 'The whole family'} · {sideWords[side].label} · {recordedBy},{' '}
              {shortDayWords(recordedOn, today)}
            </p>
            <p className="text-small">
              {whoCouldMeet ? (
                <>
                  Could be met by <strong className="font-link">{whoCouldMeet}</strong>
                </>
              ) : (
                'Nobody knows yet who could meet it'
              )}
            </p>
          </div>
          {action?.(id)}
        </li>
      ))}
    </ul>
  )
}
