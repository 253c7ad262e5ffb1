import { z } from 'zod'
import type { Patch } from '@/lib/form/field-value'
import { type ParsedForm, parseForm } from '@/lib/form/parse-form'
import { idFromShort, whoFromKey } from '@/lib/team/who'
import { crossCheck, type Notes, notesFields } from './notes-fields'
import type { recordInput } from './record/input'
import type { NewPoint } from './types'

const notesSchema = z.strictObject(notesFields).superRefine(crossCheck)

/** What was written at a meeting so far, or what is still wrong with it, at each box. */
export function readNotes(values: Patch): ParsedForm<Notes> {
  const data = new FormData()
  for (const [name, value] of Object.entries(values))
    for (const text of [value].flat()) data.append(name, text)
  return parseForm(notesSchema, data)
}

/** The form that keeps a meeting posts the notes again with the meeting they belong to. */
export const keepSchema = z
  .strictObject({
    familyId: z.uuid(),
    meetingId: z.uuid(),
    version: z.coerce.number(),
    draftRev: z.coerce.number(),
    ...notesFields,
  })
  .superRefine(crossCheck)

type Kept = z.output<typeof keepSchema>

/** Notes as the command takes them. Boxes nobody filled leave nothing behind. */
export function recordFrom({
  familyId,
  meetingId,
  version,
  draftRev,
  ...notes
}: Kept): z.input<typeof recordInput> {
  return {
    familyId,
    meetingId,
    version,
    draftRev,
    people: peopleIn(notes),
    updates: Object.entries(notes.how).flatMap(([short, how]) => {
      const actionId = idFromShort(short)
      return actionId && how ? [{ actionId, how, note: notes.note[short] }] : []
    }),
    points: pointsIn(notes),
    outcomeScores: Object.entries(notes.outcome).flatMap(([short, score]) => {
      const outcomeId = idFromShort(short)
      return outcomeId && score !== undefined ? [{ outcomeId, score }] : []
    }),
    newOutcomes: notes.goal.map(({ voiceOf, ...goal }) => ({
      ...goal,
      voiceOf: voiceOf && 'personId' in voiceOf ? voiceOf.personId : undefined,
    })),
    actions: notes.action.map(({ words, who, by, helps }) => ({
      words,
      owner: who,
      dueOn: by,
      helpsWith: helps,
    })),
    ...(notes.named &&
      'workerId' in notes.named && {
        namedPerson: { workerId: notes.named.workerId, familyView: notes.namedWhy },
      }),
    ...(notes.next &&
      notes.nextTime &&
      notes.nextPlace && { next: { on: notes.next, time: notes.nextTime, place: notes.nextPlace } }),
    lastWord: notes.lastWord,
  }
}

/** What was said, each with its kind, in the order of the page. */
export function pointsIn(notes: Notes): NewPoint[] {
  return [
    ...notes.well.map((point) => ({ kind: 'working-well' as const, ...point })),
    ...notes.worried.map((point) => ({ kind: 'worried-about' as const, ...point })),
    ...notes.needs.map((point) => ({ kind: 'needs-to-happen' as const, ...point })),
  ]
}

function peopleIn({ came, score, higher }: Notes) {
  const keys = new Set([...Object.keys(came), ...Object.keys(score), ...Object.keys(higher)])
  return [...keys].flatMap((key) => {
    const who = whoFromKey(key)
    const said = { came: came[key], score: score[key], oneHigher: higher[key] }
    return who && Object.values(said).some((value) => value !== undefined) ? [{ who, ...said }] : []
  })
}
