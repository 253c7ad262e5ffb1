import { z } from 'zod'
import { optionalChoice, optionalScore } from '@/lib/form/choice'
import { optionalDay, requiredDay } from '@/lib/form/date'
import { rows } from '@/lib/form/rows'
import { optionalText, optionalWords, requiredText } from '@/lib/form/text'
import { idFromShort } from '@/lib/team/who'
import { optionalWho, requiredWho } from '@/lib/team/who-field'
import { optionalTime } from './time'
import { cameChoices } from './types'

/** How many new things to work towards an action on the same page can point to. */
export const mostNewGoals = 6

/** Chosen when the named person was not talked about, so that nothing is chosen beforehand. */
export const notAgreed = 'not-agreed'

/** What an action helps with: a goal of the plan by its short id, or one written on the same page. */
const helpsWith = z.preprocess(
  (value) => value ?? '',
  z.unknown().transform((value, context) => {
    if (value === '') return undefined
    const text = String(value)
    const outcomeId = idFromShort(text)
    if (outcomeId) return { outcomeId }
    const number = /^new(\d)$/.exec(text)?.[1]
    if (number) return { newOutcome: Number(number) - 1 }
    context.addIssue({ code: 'custom', message: 'Choose one of these' })
    return z.NEVER
  }),
)

const said = z.strictObject({
  words: requiredText('Write what was said, or take the name away', 2_000),
  who: requiredWho('Choose who said it'),
})

/** One value for each person, action or goal, by its key. */
const each = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((posted) => posted ?? {}, z.record(z.string().regex(/^[wp]?[0-9a-f]{32}$/), value))

/** The boxes of the page on which a meeting is recorded. */
export const notesFields = {
  came: each(optionalChoice(cameChoices)),
  how: each(optionalChoice(['yes', 'partly', 'not-yet'])),
  note: each(optionalWords(2_000)),
  well: rows(said),
  worried: rows(said),
  needs: rows(said),
  score: each(optionalScore()),
  higher: each(optionalWords(2_000)),
  outcome: each(optionalScore()),
  goal: rows(
    z.strictObject({
      words: requiredText('Write what you are working towards', 300),
      voice: optionalWords(2_000),
      voiceOf: optionalWho('Choose who said it'),
      score: optionalScore(),
    }),
  ),
  action: rows(
    z.strictObject({
      words: requiredText('Write what will be done', 300),
      who: requiredWho('Choose who will do it'),
      by: requiredDay('Enter the day it will be done by'),
      helps: helpsWith,
    }),
  ),
  named: z.preprocess(
    (value) => (value === notAgreed ? '' : value),
    optionalWho('Choose one of the answers on this page'),
  ),
  namedWhy: optionalWords(2_000),
  next: optionalDay(),
  nextTime: optionalTime(),
  nextPlace: optionalText(300),
  lastWord: optionalWords(2_000),
}

const notesShape = z.strictObject(notesFields)
export type Notes = z.output<typeof notesShape>

/** What only several boxes together can show: a next meeting without a time, an action for a goal nobody wrote. */
export function crossCheck(notes: Notes, context: z.core.$RefinementCtx<Notes>): void {
  const wrong = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message, input: notes })
  if (notes.next && !notes.nextTime) wrong(['nextTime'], 'Enter the time of the next meeting, like 3:30pm')
  if (notes.next && !notes.nextPlace) wrong(['nextPlace'], 'Write where you will meet next')
  for (const { words, helps } of notes.action) {
    if (helps && 'newOutcome' in helps && helps.newOutcome >= notes.goal.length) {
      wrong(
        [],
        `“${words}” helps with a new goal that is not written down. Write the goal, or choose another`,
      )
    }
  }
}
