import { z } from 'zod'
import { type Who, whoFromKey } from './who'

/** Somebody chosen from a list of people, by key, who must be chosen. */
export function requiredWho(message: string): z.ZodType<Who, unknown> {
  return optionalWho(message).refine((who) => who !== undefined, message) as z.ZodType<Who, unknown>
}

/** Somebody chosen from a list of people, by key, or nobody. */
export function optionalWho(message: string): z.ZodType<Who | undefined, unknown> {
  const read = z.unknown().transform((value, context) => {
    if (value === '') return undefined
    const who = typeof value === 'string' ? whoFromKey(value) : undefined
    if (!who) context.addIssue({ code: 'custom', message })
    return who
  })
  // Absent becomes blank first: zod would report an absent key itself, in its own words.
  return z.preprocess((value) => value ?? '', read)
}
