'use client'

import { clsx } from 'clsx'
import { type Level, type LevelWords, levels, usualLevelWords } from '../../continuum/level'
import { LevelShape } from '../../continuum/level-shape/level-shape'
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

/**
 * One square a family: its shape is the kind of help; each is a link that names the family and how it stands. A team
 * has hundreds, so the shapes are drawn once, by `FamilySquareShapes`, and a square only names its own.
 */
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

/** The shapes the squares of a page name. Once on a page that shows squares; takes no room. */
export function FamilySquareShapes() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {levels.map((level) => (
        <symbol key={level} id={shapeOf(level)} viewBox="0 0 24 24">
          <LevelShape level={level} />
        </symbol>
      ))}
    </svg>
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
  const drawing = (
    <svg
      className={clsx(
        `family-square on-${level}`,
        noContact && 'outline-2 outline-offset-2 outline-ink outline-dashed',
      )}
      aria-hidden="true"
    >
      <use href={`#${shapeOf(level)}`} />
    </svg>
  )
  if (!reviewLate) return drawing
  return (
    <span className="relative block">
      {drawing}
      <span className="absolute -end-1.5 -top-2 rounded-control bg-paper p-px text-late">
        <LateIcon className="size-4" />
      </span>
    </span>
  )
}

const shapeOf = (level: Level) => `family-square-${level}`

function sayingOf({ family, level, reviewLate, noContact }: FamilySquareView, words: LevelWords): string {
  return [`${family} family`, words[level].full, reviewLate ? 'review is late' : undefined, noContact]
    .filter(Boolean)
    .join(', ')
}
