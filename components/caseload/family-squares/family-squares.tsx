import { clsx } from 'clsx'
import { type Level, type LevelWords, usualLevelWords } from '../../continuum/level'
import { LevelSquare } from '../../continuum/level-badge/level-square'
import { LateIcon } from '../../ui/icon/status'

export type FamilySquareView = {
  href: string
  /** "Doyle". */
  family: string
  level: Level
  reviewLate?: boolean
  /** "No contact for 3 weeks", when it is so. */
  noContact?: string
}

/** One square a family: its shape is the kind of help; each is a link that names the family and how it stands. */
export function FamilySquares({
  families,
  words = usualLevelWords,
}: {
  families: FamilySquareView[]
  words?: LevelWords
}) {
  return (
    <ul className="flex flex-wrap gap-1.5 touch:gap-3">
      {families.map((family) => (
        <li key={family.href}>
          <a href={family.href} className="block rounded-control p-px">
            <Square {...family} />
            <span className="sr-only">{sayingOf(family, words)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What the marks on the squares mean. */
export function FamilySquaresKey() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 text-small text-ink-soft">
      <li className="inline-flex items-center gap-2">
        <Square level="single-agency" /> Kind of help
      </li>
      <li className="inline-flex items-center gap-2">
        <Square level="multi-agency" reviewLate /> Review is late
      </li>
      <li className="inline-flex items-center gap-2">
        <Square level="multi-agency" noContact="No contact for 3 weeks" /> No contact for 3 weeks
      </li>
    </ul>
  )
}

function Square({
  level,
  reviewLate,
  noContact,
}: Pick<FamilySquareView, 'level' | 'reviewLate' | 'noContact'>) {
  return (
    <span className="relative block">
      <LevelSquare
        level={level}
        className={clsx(noContact && 'outline-2 outline-offset-2 outline-ink outline-dashed')}
      />
      {reviewLate && (
        <span className="absolute -end-1.5 -top-2 rounded-control bg-paper p-px text-late">
          <LateIcon className="size-4" />
        </span>
      )}
    </span>
  )
}

function sayingOf({ family, level, reviewLate, noContact }: FamilySquareView, words: LevelWords): string {
  return [`${family} family`, words[level].full, reviewLate ? 'review is late' : undefined, noContact]
    .filter(Boolean)
    .join(', ')
}
