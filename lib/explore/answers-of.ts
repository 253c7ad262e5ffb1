import type { CaseFacts } from '@/lib/continuum/case'
import { unbornAge } from './facts'

/** Facts as the answers of the form: read back with `factsFrom` they are the same facts. What is not known is left out. */
export function answersOf(facts: CaseFacts): (readonly [field: string, answer: string])[] {
  return Object.entries(facts).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'unborn') return value === true ? [['ageYears', unbornAge] as const] : []
    if (Array.isArray(value)) return value.map((id) => [field, String(id)] as const)
    const answer = answerFor(field, value)
    return answer === '' ? [] : [[field, answer] as const]
  })
}

function answerFor(field: string, value: unknown): string {
  if (field === 'stepDownFrom' && value === null) return 'no'
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
