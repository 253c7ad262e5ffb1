import { z } from 'zod'
import { dayInput, longWords, scoreInput, shortWords, versionInput } from '@/lib/plan/inputs'
import { whoInput } from '@/lib/team/who'
import { timeInput } from '../time'
import { cameChoices, pointKinds } from '../types'

/** Everything a meeting keeps. Rows are in the order they were written. */
export const recordInput = z.strictObject({
  familyId: z.uuid(),
  meetingId: z.uuid(),
  version: versionInput,
  /** The revision of the notes that was read back, when they were read back: what was read is what is kept. */
  draftRev: z.int().nonnegative().optional(),
  people: z
    .array(
      z.strictObject({
        who: whoInput,
        came: z.enum(cameChoices).optional(),
        score: scoreInput.optional(),
        oneHigher: longWords.optional(),
      }),
    )
    .max(60),
  /** What became of what was agreed before. `yes`: it happened, so it is done. */
  updates: z
    .array(
      z.strictObject({
        actionId: z.uuid(),
        how: z.enum(['yes', 'partly', 'not-yet']),
        note: longWords.optional(),
      }),
    )
    .max(100),
  points: z
    .array(
      z.strictObject({ kind: z.enum(pointKinds), words: z.string().trim().min(1).max(2_000), who: whoInput }),
    )
    .max(200),
  outcomeScores: z.array(z.strictObject({ outcomeId: z.uuid(), score: scoreInput })).max(40),
  newOutcomes: z
    .array(
      z.strictObject({
        words: shortWords('Write what you are working towards'),
        voice: longWords.optional(),
        voiceOf: z.uuid().optional(),
        score: scoreInput.optional(),
      }),
    )
    .max(20),
  actions: z
    .array(
      z.strictObject({
        words: shortWords('Write what will be done'),
        owner: whoInput,
        dueOn: dayInput,
        /** Something the plan works towards already, or the place of one among `newOutcomes`, from 0. */
        helpsWith: z
          .union([
            z.strictObject({ outcomeId: z.uuid() }),
            z.strictObject({ newOutcome: z.int().nonnegative() }),
          ])
          .optional(),
      }),
    )
    .max(60),
  /** Whom the family wants as named person, when that was talked about. */
  namedPerson: z.strictObject({ workerId: z.uuid(), familyView: longWords.optional() }).optional(),
  next: z
    .strictObject({ on: dayInput, time: timeInput, place: shortWords('Say where you will meet next') })
    .optional(),
  lastWord: longWords.optional(),
})

export type RecordInput = z.output<typeof recordInput>
