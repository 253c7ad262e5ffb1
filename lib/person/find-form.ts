import { type Day, partsOf } from '@/lib/calendar/day'
import { dayFromBoxes } from '@/lib/form/date-boxes'
import { birthDaysOfAge } from './age'
import type { Sought } from './comparison'
import { parseNhsNumber } from './nhs-number'
import { nicknamesOf } from './nicknames'
import { parsePostcode } from './postcode'
import { searchKey, searchWords } from './search-key'
import { parseUpn } from './upn'

/** The find form as typed. Every box may be empty, but not all. */
export type FindForm = Readonly<Record<'name' | 'birth' | 'place' | 'school' | 'number', string>>

export const emptyFindForm: FindForm = { name: '', birth: '', place: '', school: '', number: '' }

/** What a find form means: the person looked for, and the words of a street or school. */
export type Search = Sought & { readonly street?: string | undefined; readonly school?: string | undefined }

export type FindProblem = { readonly field: keyof FindForm; readonly message: string }

/** Reads the find form kindly. Problems name the box and say what to do; an empty form is a problem too. */
export function readFindForm(form: FindForm, today: Day): { search: Search } | { problems: FindProblem[] } {
  const birth = readBirth(form.birth, today)
  const number = readNumber(form.number)
  const problems = [
    ...(Object.values(form).every(isBlank) ? [{ field: 'name' as const, message: enterSomething }] : []),
    ...(birth === undefined ? [{ field: 'birth' as const, message: enterAge }] : []),
    ...(number === undefined ? [{ field: 'number' as const, message: enterNumber }] : []),
  ]
  if (problems.length > 0) return { problems }
  return {
    search: {
      ...readName(form.name),
      ...readPlace(form.place),
      ...readSchool(form.school),
      ...birth,
      ...number,
    },
  }
}

/**
 * Sorts what was typed into the one box of the top band into the boxes of the find form: a number, a postcode,
 * or a name with perhaps an age or a birthday after a comma ("ty reed, 11").
 */
export function sortIntoForm(text: string): FindForm {
  const typed = text.trim()
  if (parseNhsNumber(typed) || parseUpn(typed)) return { ...emptyFindForm, number: typed }
  if (parsePostcode(typed)) return { ...emptyFindForm, place: typed }
  const [, name = typed, birth = ''] = /^([^,\d]+)[,\s]\s*(\d.*)$/.exec(typed) ?? []
  return { ...emptyFindForm, name: name.trim(), birth: birth.trim() }
}

/** "ty reed, 11": what was looked for, to say back. An identifier is not repeated, only named. */
export function searchWordsBack(form: FindForm): string {
  const { name, birth, place, school, number } = form
  return [name, birth, place, school, isBlank(number) ? '' : 'a number']
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
}

/** The words of a name to look for, each followed by what it is often short for: "ty tyler tyrone". */
export function spellings(name: string): string[] {
  return searchWords(name).map((word) => [word, ...nicknamesOf(word)].join(' '))
}

/** The days between which somebody was born, a year either side of a rough age. */
export function bornBetween(search: Search, today: Day): { first?: Day; last?: Day } {
  if (search.ageYears === undefined) return {}
  return {
    first: birthDaysOfAge(search.ageYears + 1, today).first,
    last: birthDaysOfAge(Math.max(0, search.ageYears - 1), today).last,
  }
}

const enterSomething = 'Enter at least one thing you know, such as a first name'
const enterAge = 'Enter an age like 11, or a date of birth like 12 10 2015'
const enterNumber =
  'Check this number. An NHS number has 10 digits; a pupil number has a letter, then 12 digits'

function readName(text: string): Pick<Search, 'fullName'> {
  return searchKey(text) === '' ? {} : { fullName: text.trim() }
}

function readPlace(text: string): Pick<Search, 'postcode' | 'street'> {
  const postcode = parsePostcode(text)
  if (postcode) return { postcode }
  return isBlank(text) ? {} : { street: text.trim() }
}

function readSchool(text: string): Pick<Search, 'school'> {
  return isBlank(text) ? {} : { school: text.trim() }
}

function readNumber(text: string): Pick<Search, 'nhsNumber' | 'upn'> | undefined {
  if (isBlank(text)) return {}
  const [nhsNumber, upn] = [parseNhsNumber(text), parseUpn(text)]
  return nhsNumber ? { nhsNumber } : upn ? { upn } : undefined
}

/** An age in years or months, a year of birth, or a day. Nothing when it is none of these. */
function readBirth(text: string, today: Day): Pick<Search, 'bornOn' | 'ageYears'> | undefined {
  if (isBlank(text)) return {}
  const typed = text.trim().toLowerCase()
  const [, figure, months] = /^(\d{1,3})\s*(m|mo|months?)?\s*(?:y|yrs?|years?)?(?:\s*old)?$/.exec(typed) ?? []
  if (figure !== undefined)
    return Number(figure) > 120
      ? undefined
      : { ageYears: months ? Math.floor(Number(figure) / 12) : Number(figure) }
  if (/^(19|20)\d\d$/.test(typed)) return { ageYears: Math.max(0, partsOf(today).year - Number(typed)) }
  const bornOn = dayFromBoxes({ day: text, month: '', year: '' })
  return bornOn ? { bornOn } : undefined
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
