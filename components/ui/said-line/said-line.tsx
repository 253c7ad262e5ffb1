import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Side } from '../initials/initials'

export type Said = {
  id: string
  words: ReactNode
  /** "Dani", "Amina, sent views". */
  speaker: string
  side: Side
}

/** Short points people made: two lines beside the family's, one beside the team's, the name always in words. */
export function SaidList({ points }: { points: Said[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {points.map((point) => (
        <li key={point.id}>
          <SaidLine said={point} />
        </li>
      ))}
    </ul>
  )
}

export function SaidLine({ said: { words, speaker, side } }: { said: Said }) {
  return (
    <div className={clsx('ps-3', side === 'family' ? 'double-bar' : 'border-s-4 border-s-action')}>
      <p className="max-w-prose">{words}</p>
      <p className={clsx('text-small', side === 'family' ? 'font-semibold text-family' : 'text-ink-soft')}>
        {speaker}
      </p>
    </div>
  )
}
