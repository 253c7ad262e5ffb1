import type { z } from 'zod'
import { type Answer, isAnswers, readAnswers } from './answers'
import { echoOf } from './echo'
import type { FieldError, FormState } from './state'
import { whyNotStorable } from './storable'

export type ParsedForm<Value> = { ok: true; value: Value } | { ok: false; state: FormState }

/** Said when a schema has no words of its own for what went wrong; a form should never need it. */
export const checkThisAnswer = 'Check this answer'

/** An error about the form as a whole has no field: the summary shows it without a link. */
export const wholeForm = ''

/**
 * Turns what was posted into the value a schema promises, or into the form to show again: every mistake in
 * words, in the order of the schema, and everything that was typed. The schema must be a `z.strictObject`,
 * so that a field nobody asked about is refused rather than ignored. `secret` names boxes never shown again.
 *
 * Throws a TypeError for a schema that would let unknown fields through: a mistake of the programmer.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  data: FormData,
  { secret = [] }: { secret?: readonly string[] } = {},
): ParsedForm<z.output<Schema>> {
  if (!refusesUnknownFields(schema)) throw new TypeError('parseForm needs a z.strictObject')
  const { answers, dates, refused } = readAnswers(data)
  const unstorable = textsIn(answers).flatMap(([path, text]) => wrongWith(text, nameOf(path, dates)))
  const parsed = schema.safeParse(answers, { error: () => checkThisAnswer })
  if (parsed.success && unstorable.length === 0 && refused.length === 0)
    return { ok: true, value: parsed.data }
  const issues = parsed.success ? [] : parsed.error.issues
  const errors = [
    ...issues.flatMap((issue) => errorsOf(issue, dates)),
    ...unstorable,
    ...refused.map(() => unexpected),
  ]
  return { ok: false, state: { values: echoOf(data, secret), errors: firstForEachField(errors) } }
}

/** The form shown again with mistakes that only the server could find, such as a person already recorded. */
export function formWithErrors(
  data: FormData,
  errors: FieldError[],
  secret: readonly string[] = [],
): FormState {
  return { values: echoOf(data, secret), errors }
}

const unexpected: FieldError = {
  field: wholeForm,
  message:
    'This page is out of date, so nothing was saved. Copy what you wrote, open the page again and paste it in',
}

function errorsOf(issue: z.core.$ZodIssue, dates: ReadonlySet<string>): FieldError[] {
  if (issue.code === 'unrecognized_keys') return [unexpected]
  return [{ field: nameOf(issue.path, dates), message: issue.message }]
}

/** `['talkedOn', 'month']` is the box `talkedOn-month` when such boxes were posted, else `talkedOn.month`. */
function nameOf(path: readonly PropertyKey[], dates: ReadonlySet<string>): string {
  const parts = path.map(String)
  const parent = parts.slice(0, -1).join('.')
  return dates.has(parent) ? `${parent}-${parts.at(-1)}` : parts.join('.')
}

function wrongWith(text: string, field: string): FieldError[] {
  const message = whyNotStorable(text)
  return message === undefined ? [] : [{ field, message }]
}

function textsIn(value: Answer, path: string[] = []): [path: string[], text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, path))
  if (!isAnswers(value)) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name]))
}

function firstForEachField(errors: FieldError[]): FieldError[] {
  return errors.filter((error, at) => errors.findIndex(({ field }) => field === error.field) === at)
}

/** Whether a schema is a strict object, however many checks and transformations were hung on it. */
function refusesUnknownFields(schema: z.core.$ZodType): boolean {
  const { def } = schema._zod as z.core.$ZodTypes['_zod']
  if (def.type === 'pipe') return refusesUnknownFields(def.in)
  return def.type === 'object' && def.catchall?._zod.def.type === 'never'
}
