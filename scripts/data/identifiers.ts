import { nhsCheckDigit } from '@/lib/person/nhs-number'
import { upnCheckLetter } from '@/lib/person/upn'

const tables = {
  agency: 1,
  team: 2,
  worker: 3,
  family: 4,
  person: 5,
  familyMember: 6,
  relationship: 7,
  address: 8,
  contact: 9,
  episode: 10,
  event: 11,
  teamManagement: 12,
} as const

/** The nth id of a table: a UUID of version 8 that rises with n, as ids made in time order do. */
export function nthId(table: keyof typeof tables, seed: number, n: number): string {
  const prefix = prefixes.get(`${table} ${seed}`) ?? newPrefix(table, seed)
  return prefix + n.toString(16).padStart(12, '0')
}

/**
 * The nth number of the range kept for tests, 999 000 0000 to 999 999 9999, in scattered order and each once;
 * nothing when no valid number starts so (one in eleven), or when all million are used.
 */
export function nthTestNhsNumber(n: number): string | undefined {
  if (n >= 1_000_000) return undefined
  const nine = `999${String((n * 387_421 + 51_983) % 1_000_000).padStart(6, '0')}`
  const check = nhsCheckDigit(nine)
  return check === undefined ? undefined : `${nine}${check}`
}

/** The nth pupil number of a school year, issued by an authority that uses number 001, each once. */
export function nthUpn(n: number, yearOfIssue: number): string {
  const school = String(2000 + (Math.floor(n / 1000) % 8000)).padStart(4, '0')
  const twelve = `001${school}${String(yearOfIssue % 100).padStart(2, '0')}${String(n % 1000).padStart(3, '0')}`
  return `${upnCheckLetter(twelve)}${twelve}`
}

const prefixes = new Map<string, string>()

function newPrefix(table: keyof typeof tables, seed: number): string {
  const bytes = (seed >>> 0).toString(16).padStart(8, '0')
  const prefix = `${tables[table].toString(16).padStart(2, '0')}${bytes.slice(0, 6)}-${bytes.slice(6)}00-8000-8000-`
  prefixes.set(`${table} ${seed}`, prefix)
  return prefix
}
