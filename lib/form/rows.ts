import { z } from 'zod'
import { type Answers, isAnswers } from './answers'
import { echoOf } from './echo'
import { buttonPressed, rowsField } from './machinery'
import { checkThisAnswer } from './parse-form'
import { rowNumbers, rowOf, withOneMore } from './row-numbers'
import type { FormState } from './state'

/**
 * A list of rows posted as `action.0.what`, `action.2.what` …: rows left entirely blank are dropped, the rest
 * keep their order, and a mistake points at the row where it was typed. `row` must be a `z.strictObject`.
 * `atLeast` says what to do when every row is blank; without it, none is an answer too.
 */
export function rows<Row extends z.ZodType>(
  row: Row,
  { atLeast }: { atLeast?: string } = {},
): z.ZodType<z.output<Row>[], unknown> {
  const read = z.unknown().transform((posted, context) => {
    const filled = isAnswers(posted) ? numbered(posted).filter(([, answers]) => !isBlank(answers)) : []
    if (atLeast !== undefined && filled.length === 0) context.addIssue({ code: 'custom', message: atLeast })
    return filled.flatMap(([number, answers]) => {
      const parsed = row.safeParse(answers, { error: () => checkThisAnswer })
      if (parsed.success) return [parsed.data]
      for (const issue of parsed.error.issues)
        context.addIssue({ ...issue, path: [number, ...issue.path] } as Parameters<
          typeof context.addIssue
        >[0])
      return []
    })
  })
  return z.preprocess((value) => value ?? null, read)
}

/**
 * The form to show again after "Add another" or "Remove" was pressed without script, every word kept; nothing
 * when another button was pressed.
 */
export function withRowsChanged(data: FormData): FormState | undefined {
  const pressed = /^(add|remove):([\w.]+?)(?::(\d{1,4}))?$/.exec(buttonPressed(data) ?? '')
  const [, change, list, number] = pressed ?? []
  if (list === undefined) return undefined
  const values = echoOf(data)
  const shown = rowNumbers(values[rowsField(list)])
  if (change === 'add')
    return { values: { ...values, [rowsField(list)]: withOneMore(shown).join() }, errors: [] }
  const kept = Object.entries(values).filter(([name]) => rowOf(name, list) !== Number(number))
  const left = shown.filter((row) => row !== Number(number))
  return { values: { ...Object.fromEntries(kept), [rowsField(list)]: left.join() }, errors: [] }
}

function numbered(posted: Answers): [number: number, answers: Answers][] {
  return Object.entries(posted)
    .flatMap(([name, answers]): [number, Answers][] => (isAnswers(answers) ? [[Number(name), answers]] : []))
    .toSorted(([a], [b]) => a - b)
}

function isBlank(answers: Answers): boolean {
  return Object.values(answers).every((value) =>
    isAnswers(value) ? isBlank(value) : typeof value === 'string' && value.trim() === '',
  )
}
