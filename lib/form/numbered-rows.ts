import { z } from 'zod'
import { isAnswers } from './answers'
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
  return Object.fromEntries(
    Object.entries(posted).map(([number, answers]) => [
      number,
      isAnswers(answers) && isWritten(answers) ? { ...answers, row: number } : answers,
    ]),
  )
}

function isWritten(answers: Record<string, unknown>): boolean {
  return Object.values(answers).some((value) =>
    isAnswers(value) ? isWritten(value) : typeof value !== 'string' || value.trim() !== '',
  )
}
