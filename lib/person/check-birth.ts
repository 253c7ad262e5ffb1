import type { Day } from '@/lib/calendar/day'
import { invalid } from '@/lib/operation/refusal'
import { birthProblem } from './birth-problem'
import type { Birth } from './types'

/** Throws InvalidInput, beside the date, for a birth that cannot be right. */
export function checkBirth(birth: Birth, today: Day): void {
  const message = birthProblem(birth, today)
  if (message !== undefined) throw invalid('bornOn', message)
}
