/** So few that a number could point at one family. */
const few = 5

/**
 * A number of cases for somebody who may open `openable` of them. Exact when they could count them all themselves;
 * otherwise to the nearest five, and never fewer than "fewer than 5", so that two numbers taken from each other do
 * not tell of a family that is not for them to know of.
 */
export function countWords(cases: number, openable: number): string {
  if (cases === openable) return String(cases)
  if (cases < few) return 'fewer than 5'
  return `about ${(Math.round(cases / few) * few).toLocaleString('en-GB')}`
}
