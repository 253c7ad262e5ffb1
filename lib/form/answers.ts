import { isMachinery } from './machinery'

export type Answer = string | File | Answer[] | Answers
export interface Answers {
  [name: string]: Answer
}

/** What a form posted, as the object its names describe, and the names that could not be understood. */
export type PostedAnswers = { answers: Answers; dates: ReadonlySet<string>; refused: string[] }

/**
 * Reads posted fields into one object. `action.0.what` nests; a name posted twice becomes a list;
 * `bornOn-day`, `bornOn-month`, `bornOn-year` become `bornOn: { day, month, year }`. Line ends become `\n`
 * (browsers post `\r\n`) and nothing else is touched. A file box left empty is absent.
 */
export function readAnswers(data: FormData): PostedAnswers {
  const answers = emptyAnswers()
  const dates = new Set<string>()
  const refused: string[] = []
  for (const name of new Set(data.keys())) {
    if (isMachinery(name)) continue
    const values = data.getAll(name).filter(isFilled).map(withPlainLineEnds)
    const [only] = values
    if (only === undefined) continue
    const { path, dateName } = pathOf(name)
    if (dateName !== undefined) dates.add(dateName)
    if (!isSafe(path) || !put(answers, path, values.length === 1 ? only : values)) refused.push(name)
  }
  return { answers, dates, refused }
}

function pathOf(name: string): { path: string[]; dateName?: string } {
  const date = /^(.+)-(day|month|year)$/.exec(name)
  if (!date?.[1] || !date[2]) return { path: name.split('.') }
  return { path: [...date[1].split('.'), date[2]], dateName: date[1] }
}

/** Puts a value at its path; false when something that is not a group is already in the way. */
function put(into: Answers, path: string[], value: Answer): boolean {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    if (name in into) return false
    into[name] = value
    return true
  }
  into[name] ??= emptyAnswers()
  const next = into[name]
  return isAnswers(next) && put(next, rest, value)
}

export function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}

function isSafe(path: string[]): boolean {
  return path.length <= 6 && path.every((part) => /^[A-Za-z0-9][A-Za-z0-9_]{0,79}$/.test(part))
}

function isFilled(value: FormDataEntryValue): boolean {
  return typeof value === 'string' || value.name !== '' || value.size > 0
}

function withPlainLineEnds(value: FormDataEntryValue): string | File {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
}

// Without a prototype, a field called `constructor` is a field like any other.
function emptyAnswers(): Answers {
  return Object.create(null)
}
