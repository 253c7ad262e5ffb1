import type { Keep } from '@/lib/draft/choice'

type OnPage = 'both' | 'mine' | 'theirs' | 'later'

/** What somebody chose on the page, by whose version came first: "mine" is the first of the two for its writer. */
export function keepOf(keep: OnPage, mineIs: 'second' | 'first'): Keep {
  if (keep === 'both' || keep === 'later') return keep
  const isSecond = (keep === 'mine') === (mineIs === 'second')
  return isSecond ? 'second' : 'first'
}
