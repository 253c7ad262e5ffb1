import { z } from 'zod'
import { optionalChoice, requiredChoice, ticked } from '@/lib/form/choice'
import { optionalDay } from '@/lib/form/date'
import { boxesOfDay } from '@/lib/form/date-boxes'
import type { FormState } from '@/lib/form/state'
import { optionalText, optionalWords, requiredText } from '@/lib/form/text'
import { ethnicities } from '@/lib/person/ethnicity'
import { nhsNumberProblem } from '@/lib/person/nhs-number'
import { upnProblem } from '@/lib/person/upn'
import type { PersonInFull } from './people'
import { parts } from './words-for-part'

const enterName = 'Enter their name, as they write it'
const choosePart = 'Choose their part in the family'

/** The boxes of a person's page. */
export const personBoxes = {
  fullName: requiredText(enterName),
  knownAs: optionalText(100),
  sayItLike: optionalText(100),
  bornOn: optionalDay(),
  notBorn: ticked(),
  part: requiredChoice(parts, choosePart),
  relationship: optionalText(60),
  livesHere: optionalChoice(['yes', 'no']),
  spokenLanguage: optionalText(100),
  writtenLanguage: optionalText(100),
  interpreter: optionalChoice(['yes', 'no']),
  communicationNeeds: optionalWords(2000),
  school: optionalText(),
  gp: optionalText(),
  phone: optionalText(60),
  protectedContact: ticked(),
  gender: optionalChoice(['female', 'male', 'another']),
  ethnicity: optionalChoice(ethnicities),
  nhsNumber: checked(nhsNumberProblem),
  upn: checked(upnProblem),
}

const boxes = z.strictObject(personBoxes)

/** What the boxes mean: a person's details, and their place in the family. */
export function readPersonBoxes(value: z.output<typeof boxes>) {
  const { bornOn, notBorn, part, relationship, livesHere, interpreter, ...rest } = value
  return {
    details: { ...rest, interpreterNeeded: yes(interpreter), ...(notBorn ? { dueOn: bornOn } : { bornOn }) },
    part,
    relationship,
    livesHere: yes(livesHere),
  }
}

/** What is written down already, as the boxes hold it. */
export function boxesOfPerson(person: PersonInFull): FormState['values'] {
  const date = boxesOfDay(person.bornOn ?? person.dueOn)
  return {
    ...textsOf(person),
    'bornOn-day': date.day,
    'bornOn-month': date.month,
    'bornOn-year': date.year,
    notBorn: person.dueOn ? 'yes' : '',
    livesHere: yesNo(person.livesHere),
    interpreter: yesNo(person.interpreterNeeded),
    protectedContact: person.isContactProtected ? 'yes' : '',
  }
}

function textsOf(person: PersonInFull): Record<string, string> {
  const names = [
    'fullName',
    'knownAs',
    'sayItLike',
    'part',
    'relationship',
    'spokenLanguage',
    'writtenLanguage',
    'communicationNeeds',
    'school',
    'gp',
    'phone',
    'gender',
    'ethnicity',
    'nhsNumber',
    'upn',
  ] as const
  return Object.fromEntries(names.map((name) => [name, person[name] ?? '']))
}

function checked(problem: (text: string) => string | undefined): z.ZodType<string | undefined, unknown> {
  return optionalText(20).superRefine((text, context) => {
    const message = text === undefined ? undefined : problem(text)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
}

function yes(answer: 'yes' | 'no' | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === 'yes'
}

function yesNo(answer: boolean | undefined): string {
  return answer === undefined ? '' : answer ? 'yes' : 'no'
}
