import { type Day, isAfter } from '@/lib/calendar/day'
import type { Patch } from '@/lib/form/field-value'
import { topics } from './topics'
import type { AssessmentStatus, Box, PartStatus, Topic } from './types'

/** The dated facts an assessment's status follows from. */
export type AssessmentFacts = { dueOn: Day; completedOn?: Day | undefined }

export function assessmentStatus({ dueOn, completedOn }: AssessmentFacts, today: Day): AssessmentStatus {
  if (completedOn !== undefined) return 'finished'
  return isAfter(today, dueOn) ? 'late' : 'under-way'
}

/** What may happen next. A late assessment is still written: late is a clock, not an end. */
export const nextFor = {
  'under-way': { mayWrite: true, mayFinish: true },
  late: { mayWrite: true, mayFinish: true },
  finished: { mayWrite: false, mayFinish: false },
} as const satisfies Record<AssessmentStatus, { mayWrite: boolean; mayFinish: boolean }>

/** A part is done when somebody said so on a day; before that it depends on whether there are words in it. */
export function partStatus({ isFinished, hasWords }: { isFinished: boolean; hasWords: boolean }): PartStatus {
  if (isFinished) return 'done'
  return hasWords ? 'half-done' : 'to-do'
}

export type Missing = { box: Box; say: string }

/** What is still to be written before a part can be called finished, each with the box to write it in. */
export function missingFrom(topic: Topic, values: Patch, who: string): Missing[] {
  return topics[topic].needs.flatMap(({ oneOf, say }) => {
    const [first] = oneOf
    return first === undefined || oneOf.some((box) => isWritten(values, box))
      ? []
      : [{ box: first, say: say(who) }]
  })
}

/** Ticked as finished, and nothing missing: a tick on an empty part says nothing. */
export function isFinishedBy(topic: Topic, values: Patch): boolean {
  return [values['finished']].flat().includes('yes') && missingFrom(topic, values, '').length === 0
}

function isWritten(values: Patch, box: Box): boolean {
  const value = values[box]
  return typeof value === 'string' && value.trim() !== ''
}
