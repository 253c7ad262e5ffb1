import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Difference, Weakening } from '@/lib/guidance/types'

/** What a version changes, in plain words, beside what the version before said. */
export function WhatDiffers({ differences }: { differences: readonly Difference[] }) {
  return (
    <Sheet title="What is different from the version before" count={differences.length} flush>
      {differences.length === 0 ? (
        <NothingHere>Nothing yet.</NothingHere>
      ) : (
        <DataTable
          caption="What is different from the version before"
          columns={[
            { heading: 'What', width: 'w-[40%]' },
            { heading: 'Before' },
            { heading: 'In this version' },
          ]}
          rows={differences.map(({ where, label, before, after }) => ({
            id: where,
            cells: [label, before, <strong key="after">{after}</strong>],
          }))}
        />
      )}
    </Sheet>
  )
}

/** Where a version keeps children less safe than the one before: what is refused first. */
export function LessSafe({
  weakenings,
  whyWeaker,
}: {
  weakenings: readonly Weakening[]
  whyWeaker: string | undefined
}) {
  if (weakenings.length === 0) return null
  const inOrder = [...weakenings].sort((a, b) => Number(b.refused) - Number(a.refused))
  return (
    <Sheet title="Less safe than before" count={weakenings.length} flush>
      <ul>
        {inOrder.map(({ where, says, refused }) => (
          <li key={where} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
            <DueChip state={refused ? 'late' : 'soon'}>
              {refused ? 'Refused: put it back' : 'Takes a reason'}
            </DueChip>
            <p className="max-w-prose">{says}.</p>
          </li>
        ))}
      </ul>
      {whyWeaker && (
        <p className="border-t border-rule-soft px-4 py-3 tablet:px-5">
          <strong>Why children stay safe:</strong> {whyWeaker}
        </p>
      )}
    </Sheet>
  )
}
