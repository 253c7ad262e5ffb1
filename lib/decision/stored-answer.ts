import type { Decision } from '@/lib/continuum/decide'

/** The engine's answer as it was stored, read back. Throws a RangeError for anything that is none. */
export function storedAnswer(answer: unknown): Decision {
  const isAnswer = typeof answer === 'object' && answer !== null && 'outcome' in answer && 'reasons' in answer
  if (!isAnswer) throw new RangeError('Not an answer of the engine')
  return answer as Decision
}
