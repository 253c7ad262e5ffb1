import { Hint } from './hint'

export const title = 'Hint'

export const examples = {
  'under a label': <Hint id="date-hint">For example, 23 11 2026</Hint>,
}
