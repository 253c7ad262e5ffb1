import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { optionalText } from '@/lib/form/text'

/** The boxes of `NamedFields`: who is named and until when that stands. */
export const namedBoxes = {
  people: z.preprocess(
    (posted) => (posted === undefined || posted === '' ? [] : Array.isArray(posted) ? posted : [posted]),
    z.array(z.uuid('Select people who are on this page')).max(60),
  ),
  another: optionalText(),
  reviewOn: requiredDay('Enter the day you will look at this again'),
}

/** Everybody named in either box. */
export function peopleNamed({
  people,
  another,
}: {
  people: readonly string[]
  another: string | undefined
}): string[] {
  return another ? [...people, another] : [...people]
}
