import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayWords, instantWords } from '@/lib/calendar/words'
import type { Emergency } from '@/lib/emergency/types'
import { emergencyReasonWords } from '@/lib/emergency/words'
import { familyWords } from '@/lib/family/words'

/** What somebody asked for in an emergency, and what came of it. */
export function WhatWasAsked({ emergency }: { emergency: Emergency }) {
  const { who, about, family, opened, lookedFor, reason, words, startedAt, until, endedAt, reviewDueOn } =
    emergency
  return (
    <Sheet title="What was asked">
      <SummaryList
        rows={[
          { label: 'Who', value: `${who}, ${about}` },
          { label: 'When', value: instantWords(startedAt) },
          { label: 'Emergency', value: emergencyReasonWords[reason] },
          { label: 'In their words', value: words },
          { label: 'Looked for', value: lookedFor },
          {
            label: 'Record',
            value: opened ? (family ? familyWords(family.name) : 'Not yours to see now') : 'None opened',
          },
          ...(opened ? [{ label: endedAt ? 'Ended' : 'Until', value: instantWords(endedAt ?? until) }] : []),
          { label: 'A manager looks at it by', value: dayWords(reviewDueOn) },
        ]}
      />
    </Sheet>
  )
}
