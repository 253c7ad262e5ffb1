import { z } from 'zod'
import { type Answer, type Answers, isAnswers } from './answers'
import { rows } from './rows'

/**
 * Rows that remember where they were typed, as `row`, so that a question only the server can ask (is this somebody
 * already recorded?) comes back beside the right one after others were removed. `row` must take `row: z.string()`.
 */
export function numberedRows<Row extends z.ZodType>(
  row: Row,
  options?: { atLeast?: string },
): z.ZodType<z.output<Row>[], unknown> {
  return z.preprocess(withNumbers, rows(row, options))
}

function withNumbers(posted: unknown): unknown {
  if (!isAnswers(posted)) return posted
  return answersOf(
    Object.entries(posted).map(([number, answers]) => [
      number,
      isAnswers(answers) && isWritten(answers)
        ? answersOf([...Object.entries(answers), ['row', number]])
        : answers,
    ]),
  )
}

/** Posted answers have no prototype, so that no name a browser sends can mean something else. */
function answersOf(entries: [string, Answer][]): Answers {
  return Object.assign(Object.create(null) as Answers, Object.fromEntries(entries))
}

function isWritten(answers: Record<string, unknown>): boolean {
  return Object.values(answers).some((value) =>
    isAnswers(value) ? isWritten(value) : typeof value !== 'string' || value.trim() !== '',
  )
}
