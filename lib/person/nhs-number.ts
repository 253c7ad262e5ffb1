/** Ten digits whose last one checks the others. Stored without spaces, as text. */
export type NhsNumber = string & { readonly __nhsNumber: unique symbol }

/**
 * An NHS number as typed, with or without spaces or hyphens; nothing when it cannot be one. Scottish and
 * Northern Irish numbers have the same form and are accepted: children move.
 *
 * Source: NHS data dictionary, modulus 11 check (weights 10 to 2 on the first nine digits).
 */
export function parseNhsNumber(text: string): NhsNumber | undefined {
  return nhsNumberProblem(text) === undefined ? (digitsOf(text) as NhsNumber) : undefined
}

/** What to say beside the field when an NHS number cannot be right; nothing when it can. */
export function nhsNumberProblem(text: string): string | undefined {
  const digits = digitsOf(text)
  if (!/^\d{10}$/.test(digits)) return 'An NHS number has 10 digits, like 999 000 0018'
  // Ten equal digits pass the sum but are what people type when they do not know the number.
  if (/^(\d)\1+$/.test(digits)) return noSuchNumber
  return nhsCheckDigit(digits.slice(0, 9)) === Number(digits[9]) ? undefined : noSuchNumber
}

/** "999 000 0018": as it is printed on letters. */
export function nhsNumberWords(number: NhsNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`
}

/** Numbers from 999 000 0000 up are kept for tests and never given to anyone. */
export function isTestNhsNumber(number: NhsNumber): boolean {
  return number.startsWith('999')
}

/** The tenth digit for nine, or nothing when no number starts with those nine. */
export function nhsCheckDigit(nine: string): number | undefined {
  let sum = 0
  for (let place = 0; place < 9; place += 1) sum += Number(nine[place]) * (10 - place)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? undefined : check
}

const noSuchNumber = 'No one has this NHS number. Check each digit'

function digitsOf(text: string): string {
  return text.replace(/[\s-]/g, '')
}
