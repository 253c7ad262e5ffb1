import type { ReactNode } from 'react'
import { DataTable } from '../../ui/data-table/data-table'
import type { Level, LevelWords } from '../level'
import { LevelBadge } from '../level-badge/level-badge'

export type ReasonView = {
  /** The same number as its dot on the windscreen. */
  number: number
  /** What is so: "Tyler has missed 11 days this term". */
  what: string
  /** Where it was written, as a link, and who wrote it when. */
  source: { label: string; href: string; detail?: string }
  /** The clause of the guidance: "3.4 Attendance between 80% and 90%". */
  clause: ReactNode
  pointsTo: Level
}

/** Every reason behind a suggestion: what, where it was written, what the guidance says, what it points to. */
export function ReasonTable({ reasons, words }: { reasons: ReasonView[]; words?: LevelWords }) {
  return (
    <DataTable
      caption="Why: each reason, what the guidance says about it, and the kind of help it points to"
      dense
      columns={[
        { heading: 'No.', width: 'w-[5%]' },
        { heading: 'What the assessment says', width: 'w-[43%]' },
        { heading: 'What the guidance says' },
        { heading: 'Points to', width: 'w-[14%]' },
      ]}
      rows={reasons.map(({ number, what, source, clause, pointsTo }) => ({
        id: String(number),
        cells: [
          <ReasonNumber key="number" number={number} />,
          <ReasonSource key="what" what={what} source={source} />,
          clause,
          <LevelBadge key="level" level={pointsTo} short {...(words && { words })} />,
        ],
      }))}
    />
  )
}

function ReasonNumber({ number }: { number: number }) {
  return (
    <span className="inline-flex size-7 items-center justify-center rounded-full border-2 border-ink text-column figures">
      {number}
    </span>
  )
}

function ReasonSource({ what, source }: Pick<ReasonView, 'what' | 'source'>) {
  return (
    <>
      <span className="block font-link">{what}</span>
      <span className="text-ink-soft">
        <a href={source.href}>{source.label}</a>
        {source.detail && `, ${source.detail}`}
      </span>
    </>
  )
}
