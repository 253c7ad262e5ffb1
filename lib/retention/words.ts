import { dayWords } from '@/lib/calendar/words'
import type { Counting, Due, HoldReason } from './types'

/** Each period: what it is called, how it is counted, and what it is of. */
export const countingWords: Record<Counting, { label: string; from: string; hint: string }> = {
  birth: {
    label: 'After the youngest child’s birth',
    from: 'the youngest child’s birthday',
    hint: 'A child whose birthday nobody knows counts from the day they were written down, a baby from the day it is due.',
  },
  closing: {
    label: 'After help ended',
    from: 'the day help ended',
    hint: 'Counted from the last time, where a family was helped more than once.',
  },
  writing: {
    label: 'After something was last written down',
    from: 'the day something was last written down',
    hint: 'Alone it decides for a family nobody came to help: a worry, or a request to the MASH, that came to nothing more.',
  },
}

export function yearsWords(years: number): string {
  return years === 1 ? '1 year' : `${years} years`
}

/** "25 years after the youngest child’s birthday, 3 May 2001" */
export function becauseWords({ countsFrom, countedOn, years }: Due): string {
  return `${yearsWords(years)} after ${countingWords[countsFrom].from}, ${dayWords(countedOn)}`
}

export const holdReasonWords: Record<HoldReason, string> = {
  inquiry: 'A public inquiry may need it',
  claim: 'Somebody may bring, or has brought, a claim',
  complaint: 'A complaint or a review is going on',
  asked: 'Somebody of the family has asked to see it or to have it kept',
  other: 'Another reason',
}

/** What is said when a period would be too short or too long. */
export function yearsRefused(counting: Counting, { from, to }: { from: number; to: number }): string {
  const why: Record<Counting, string> = {
    birth: 'a person may bring a claim about their childhood until they are 21',
    closing: 'questions about how a family was helped are asked for some years after',
    writing: 'a second worry about the same family must still find the first',
  }
  return `Enter a number of years from ${from} to ${to}: ${why[counting]}`
}
