import { Bars } from '../../ui/how-much/bars'

export type Closeness = 'very-likely' | 'possible' | 'less-likely'

const meaning: Record<Closeness, { bars: number; words: string }> = {
  'very-likely': { bars: 3, words: 'Very likely' },
  possible: { bars: 2, words: 'Possible' },
  'less-likely': { bars: 1, words: 'Less likely' },
}

/** How close a match is: one to three bars, and the words. */
export function MatchBars({ closeness }: { closeness: Closeness }) {
  const { bars, words } = meaning[closeness]
  return (
    <span className="inline-flex items-center gap-2 text-small font-link">
      <Bars filled={bars} outOf={3} />
      {words}
    </span>
  )
}
