import { z } from 'zod'

/** One of the offered choices, which must be made. */
export function requiredChoice<const Choice extends string>(
  choices: readonly Choice[],
  message: string,
): z.ZodType<Choice, unknown> {
  return z.preprocess((value) => value ?? '', z.enum(choices, message))
}

/** One of the offered choices, or nothing when none was made. */
export function optionalChoice<const Choice extends string>(
  choices: readonly Choice[],
): z.ZodType<Choice | undefined, unknown> {
  return z.preprocess((value) => (value === '' ? undefined : value), z.enum(choices, notOffered).optional())
}

/** Any number of the offered choices, each once, in the order they are offered. None is an answer too. */
export function anyChoices<const Choice extends string>(
  choices: readonly Choice[],
): z.ZodType<Choice[], unknown> {
  return z
    .preprocess(asList, z.array(z.enum(choices, notOffered)))
    .transform((chosen) => choices.filter((choice) => chosen.includes(choice)))
}

/** At least one of the offered choices, each once, in the order they are offered. */
export function someChoices<const Choice extends string>(
  choices: readonly Choice[],
  message: string,
): z.ZodType<Choice[], unknown> {
  return anyChoices(choices).refine((chosen) => chosen.length > 0, message)
}

/** A single tick box posted as `yes`: true when ticked. */
export function ticked(): z.ZodType<boolean, unknown> {
  return z
    .preprocess((value) => value ?? '', z.enum(['', 'yes'], notOffered))
    .transform((value) => value === 'yes')
}

/** A single tick box that must be ticked to go on. */
export function mustBeTicked(message: string): z.ZodType<true, unknown> {
  return z.preprocess((value) => value === 'yes', z.literal(true, message))
}

/** A 0 to 10 scale, which must be marked. */
export function requiredScore(message: string): z.ZodType<number, unknown> {
  return optionalScore().refine((score) => score !== undefined, message) as z.ZodType<number, unknown>
}

/** A 0 to 10 scale, or nothing when it was left unmarked. */
export function optionalScore(): z.ZodType<number | undefined, unknown> {
  return optionalChoice(scores).transform((score) => (score === undefined ? undefined : Number(score)))
}

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

const notOffered = 'Choose one of the answers on this page'

function asList(value: unknown): unknown {
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value]
}
