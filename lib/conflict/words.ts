import type { WayToKnow } from './types'

/** How somebody knows a family outside work; `they` is "I" or "They", `am` and `know` go with it. */
export const waysToKnowWords: Record<WayToKnow, { mine: string; theirs: string }> = {
  relative: { mine: 'We are related', theirs: 'They are related' },
  friend: {
    mine: 'We are, or were, friends or partners',
    theirs: 'They are, or were, friends or partners',
  },
  neighbour: {
    mine: 'We are neighbours, or our children are friends',
    theirs: 'They are neighbours, or their children are friends',
  },
  colleague: {
    mine: 'Somebody in the family works with me',
    theirs: 'Somebody in the family works with them',
  },
  other: { mine: 'In another way', theirs: 'In another way' },
}
