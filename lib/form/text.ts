import { z } from 'zod'
import { longestText } from './storable'

/** A line of text that must be given; spaces at either end are dropped. Units: characters. */
export function requiredText(message: string, max = 200): z.ZodType<string, unknown> {
  return z.preprocess(absentAsBlank, z.string(message).trim().min(1, message).max(max, tooLong(max)))
}

/** A line of text, or nothing when it was left blank. */
export function optionalText(max = 200): z.ZodType<string | undefined, unknown> {
  return z.preprocess(absentAsBlank, z.string().trim().max(max, tooLong(max)).transform(absentIfBlank))
}

/** What somebody wrote in a text area, kept to the last space and line. Blank means not given. */
export function requiredWords(message: string, max = longestText): z.ZodType<string, unknown> {
  return z.preprocess(absentAsBlank, z.string(message).max(max, tooLong(max)).refine(isWritten, message))
}

/** What somebody wrote in a text area, kept to the last space and line, or nothing when left blank. */
export function optionalWords(max = longestText): z.ZodType<string | undefined, unknown> {
  return z.preprocess(absentAsBlank, z.string().max(max, tooLong(max)).transform(absentIfBlank))
}

/** A whole number typed into a box, between two bounds inclusive. `message` should name them. */
export function requiredNumber(
  message: string,
  { from, to }: { from: number; to: number },
): z.ZodType<number, unknown> {
  const typed = z
    .string(message)
    .trim()
    .regex(/^\d{1,9}$/, message)
  return z.preprocess(
    absentAsBlank,
    typed.transform(Number).refine((number) => number >= from && number <= to, message),
  )
}

function absentAsBlank(value: unknown): unknown {
  return value ?? ''
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}

function absentIfBlank(text: string): string | undefined {
  return isWritten(text) ? text : undefined
}

function tooLong(max: number): string {
  return `Use ${max.toLocaleString('en-GB')} characters or fewer`
}
