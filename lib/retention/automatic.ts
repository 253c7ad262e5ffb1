import { minutesHeld } from '@/lib/auth/held-words'

/** For how many days what is no record of a family is kept before the worker forgets it, night by night. */
export const daysKept = { failedSignIn: 1, postedForm: 30, guidanceTrial: 30, looksByDay: 90 } as const

/** What goes by itself, in words for the page that says how long things are kept. */
export const goesByItself: readonly { what: string; after: string }[] = [
  { what: 'Words kept for somebody whose session had ended', after: `${minutesHeld} minutes` },
  { what: 'Tries at signing in that failed', after: '1 day' },
  { what: 'Which forms were sent, so that none counts twice', after: `${daysKept.postedForm} days` },
  { what: 'Trials of a draft of the guidance', after: `${daysKept.guidanceTrial} days` },
  { what: 'Who looked at which family on which day, counted', after: `${daysKept.looksByDay} days` },
  { what: 'Lists of families saved as a file', after: 'Not kept: only that one was made' },
  { what: 'Words being written about a family', after: 'With the family’s record' },
  { what: 'Who looked at and did what', after: 'Never: it holds numbers and codes, no words of a family' },
]
