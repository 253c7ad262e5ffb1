import type { Day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { ethnicityWords, isEthnicity } from '@/lib/person/ethnicity'
import { genderWords } from '@/lib/person/words'
import { partWords } from './words-for-part'

/** The boxes whose earlier words are kept, each with its label. */
export const earlierLabels = {
  name: 'What we call this family',
  locality: 'Area',
  happeningNow: 'What is happening now',
  goodToKnow: 'Good to know before a visit',
  fullName: 'Full name',
  knownAs: 'Known as',
  sayItLike: 'Say it like',
  bornOn: 'Date of birth',
  dueOn: 'Due',
  part: 'Part in the family',
  relationship: 'Who they are to the family',
  livesHere: 'Lives with the family',
  spokenLanguage: 'Speaks',
  writtenLanguage: 'Reads',
  interpreterNeeded: 'Interpreter',
  communicationNeeds: 'What helps them to be heard',
  school: 'School or nursery',
  gp: 'GP practice',
  phone: 'Phone',
  protectedContact: 'Do not give this phone to anyone',
  gender: 'Gender',
  ethnicity: 'Ethnicity',
  nhsNumber: 'NHS number',
  upn: 'Pupil number (UPN)',
} as const

export type EarlierBox = keyof typeof earlierLabels

/** What a box said until somebody changed it. */
export type Earlier = { id: string; box: EarlierBox; before: string | undefined; by: string; on: Day }

export type BoxValue = string | boolean | Date | null | undefined

/** A value of a column as it is kept. Days are dates without a time of day. */
function asText(value: BoxValue): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? value : value.toISOString().slice(0, 10)
}

/** The boxes that say something else than they did, with what they said. */
export function changedBoxes(
  before: Readonly<Partial<Record<EarlierBox, BoxValue>>>,
  after: Readonly<Partial<Record<EarlierBox, BoxValue>>>,
): [EarlierBox, string | undefined][] {
  return earlierBoxes
    .filter((box) => Object.hasOwn(after, box) && asText(before[box]) !== asText(after[box]))
    .map((box) => [box, asText(before[box])])
}

/** What a box said, as it was read then. */
export function earlierWords({ box, before }: Pick<Earlier, 'box' | 'before'>): string {
  if (before === undefined) return 'nothing was written'
  if (box === 'bornOn' || box === 'dueOn') return dayWords(before as Day)
  if (box === 'part' && before in partWords) return partWords[before as keyof typeof partWords]
  if (box === 'gender' && (before === 'female' || before === 'male' || before === 'another'))
    return genderWords[before]
  if (box === 'ethnicity' && isEthnicity(before)) return ethnicityWords[before]
  return before
}

const earlierBoxes = Object.keys(earlierLabels) as EarlierBox[]

/** Whether a stored name is one of the boxes known today. */
export function isEarlierBox(box: string): box is EarlierBox {
  return Object.hasOwn(earlierLabels, box)
}
