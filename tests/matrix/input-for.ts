import { leastInput, NoSuchRecord } from './input'
import type { Callable } from './operations'
import type { RecordsOfFamily } from './records'

/** What to ask an operation about these records; nothing when the family has no such record. */
export function inputFor({ name, input }: Callable, of: RecordsOfFamily): unknown {
  try {
    const least = leastInput(name, input, of)
    const { error } = input.safeParse(least)
    if (error) throw new Error(`The matrix cannot ask ${name}: ${error.message}`)
    return least
  } catch (problem) {
    if (problem instanceof NoSuchRecord) return undefined
    throw problem
  }
}
