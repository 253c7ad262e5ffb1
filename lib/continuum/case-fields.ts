/** What one field read to: its value, or what is wrong with it (and where inside it). */
type Read = { readonly value: unknown } | { readonly wrong: string; readonly at?: string }
export type Reader = (value: unknown) => Read

const OLDEST = 120
const MOST = 99

export const yesOrNo: Reader = (value) =>
  typeof value === 'boolean' ? { value } : { wrong: 'Must be true or false; leave it out if it is not known' }

export const wholeNumber: Reader = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST
    ? // `-0` is a whole number too, and would print differently from 0.
      { value: value + 0 }
    : { wrong: `Must be a whole number from 0 to ${MOST}; leave it out if it is not known` }

export const ageYears: Reader = (value) =>
  value === null || (typeof value === 'number' && value >= 0 && value <= OLDEST)
    ? { value: value === null ? null : Number(value) + 0 }
    : {
        wrong: `Must be a number of years from 0 to ${OLDEST}, or null for an unborn child or an age not known`,
      }

export function oneOf(choices: readonly (string | null)[]): Reader {
  const list = choices.map((choice) => choice ?? 'null').join(', ')
  return (value) =>
    choices.some((choice) => choice === value)
      ? { value }
      : { wrong: `Must be one of: ${list}; leave it out if it is not known` }
}

/** A list of known ids, put in catalogue order without repeats. */
export function idsFrom(known: readonly { readonly id: string }[], what: string): Reader {
  const place = new Map(known.map(({ id }, index) => [id, index]))
  return (value) => {
    if (!Array.isArray(value)) return { wrong: `Must be a list of ${what} ids` }
    const bad = value.findIndex((id) => typeof id !== 'string' || !place.has(id))
    if (bad >= 0) {
      const written = JSON.stringify(value[bad]) ?? 'nothing'
      return { wrong: `${written} is not the id of a ${what} in the catalogue`, at: `[${bad}]` }
    }
    const ids = [...new Set<string>(value)]
    return { value: ids.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)) }
  }
}
