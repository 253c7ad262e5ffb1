import { laNumbers } from './la-numbers'

/** A unique pupil number: check letter, local authority, school, year, serial. Stored in capitals. */
export type Upn = string & { readonly __upn: unique symbol }

/**
 * A unique pupil number as typed, in any case, with or without spaces; nothing when its form or its check
 * letter is wrong. A local authority we do not know is no reason to refuse it: councils are made and unmade.
 *
 * Source: Department for Education, UPN guide; children in need census rules 1510, 1540 and 1550.
 */
export function parseUpn(text: string): Upn | undefined {
  return upnProblem(text) === undefined ? (plain(text) as Upn) : undefined
}

/** What to say beside the field when a pupil number cannot be right; nothing when it can. */
export function upnProblem(text: string): string | undefined {
  const upn = plain(text)
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) {
    return 'A pupil number (UPN) has a letter, then 12 digits, like B801200005001'
  }
  return upnCheckLetter(upn.slice(1)) === upn[0]
    ? undefined
    : 'No pupil has this number (UPN). Check the letter and each digit'
}

/** Given for a time only, and replaced: ends with a letter. */
export function isTemporaryUpn(upn: Upn): boolean {
  return /[A-Z]$/.test(upn)
}

/** Whether characters 2 to 4 are a local authority known to the census (rule 1530). */
export function hasKnownAuthority(upn: Upn): boolean {
  return laNumbers.has(upn.slice(1, 4))
}

/** The letter that stands before these twelve characters: each times its place, modulo 23. */
export function upnCheckLetter(twelve: string): string | undefined {
  let sum = 0
  for (let place = 0; place < 12; place += 1) sum += valueAt(twelve[place] ?? '') * (place + 2)
  return alphabet[sum % 23]
}

// I, O and S are left out: they are read as 1, 0 and 5.
const alphabet = 'ABCDEFGHJKLMNPQRTUVWXYZ'

function valueAt(character: string): number {
  return /\d/.test(character) ? Number(character) : alphabet.indexOf(character)
}

function plain(text: string): string {
  return text.replace(/\s/g, '').toUpperCase()
}
