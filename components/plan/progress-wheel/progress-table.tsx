import { DataTable } from '../../ui/data-table/data-table'
import { DownIcon, SameIcon, UpIcon } from '../../ui/icon/arrow'
import type { AreaScores } from './progress-wheel'

/** The numbers of the wheel, with which way each has gone. Down is drawn like up: in ink. */
export function ProgressTable({
  areas,
  days,
  since,
}: {
  areas: AreaScores[]
  /** One for each score: "6 Oct". */
  days: string[]
  /** "Since October". */
  since: string
}) {
  return (
    <DataTable
      caption="Scores by area of life"
      cards="never"
      dense
      columns={[
        { heading: 'Area of life' },
        ...days.map((heading) => ({ heading, align: 'end' as const })),
        { heading: since },
      ]}
      rows={areas.map(({ label, scores }) => ({
        id: label,
        cells: [
          <strong key="area" className="font-link">
            {label}
          </strong>,
          ...scores.map((score, index) =>
            index === scores.length - 1 ? <strong key="now">{score}</strong> : score,
          ),
          <Change key="change" by={(scores.at(-1) ?? 0) - (scores[0] ?? 0)} />,
        ],
      }))}
    />
  )
}

function Change({ by }: { by: number }) {
  const Icon = by > 0 ? UpIcon : by < 0 ? DownIcon : SameIcon
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon className="size-4" />
      {by === 0 ? (
        'No change'
      ) : (
        <strong className="font-link">{`${by > 0 ? 'Up' : 'Down'} ${Math.abs(by)}`}</strong>
      )}
    </span>
  )
}
