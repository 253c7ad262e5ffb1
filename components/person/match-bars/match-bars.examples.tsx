import { MatchBars } from './match-bars'

export const title = 'How close a match'

export const examples = {
  'very likely': <MatchBars closeness="very-likely" />,
  possible: <MatchBars closeness="possible" />,
  'less likely': <MatchBars closeness="less-likely" />,
}
