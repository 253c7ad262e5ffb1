import type { ReactNode } from 'react'
import { type Level, levels, usualLevelWords } from '@/components/continuum/level'
import { LevelSquare } from '@/components/continuum/level-badge/level-square'
import { CardChoice } from '@/components/form/card-choice/card-choice'

/** The four kinds of help as cards, for a judgement: none is chosen beforehand. */
export function LevelChoices({
  label,
  hints = {},
  without = [],
}: {
  label: string
  hints?: Partial<Record<Level, ReactNode>>
  without?: readonly Level[]
}) {
  return (
    <CardChoice
      name="level"
      label={label}
      choices={levels
        .filter((level) => !without.includes(level))
        .map((level) => ({
          value: level,
          label: usualLevelWords[level].full,
          hint: hints[level],
          icon: <LevelSquare level={level} />,
        }))}
    />
  )
}
