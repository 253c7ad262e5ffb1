import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { tellStaff } from '@/lib/notice/tell-staff'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { checkReaders } from '../named'
import { noteAudiences, noteHows } from '../types'
import { noteHowWords } from '../words'

/**
 * Writes down what was seen or said. Notes are only added to: a correction is a new note. `people` are those it is kept
 * for by name, besides its writer; for anybody else such a note is not there.
 */
export const addNote = command({
  name: 'note.add',
  input: z.strictObject({
    familyId: z.uuid(),
    happenedOn: z.iso.date(),
    how: z.enum(noteHows),
    title: z.string().min(1).max(150),
    words: z.string().min(1).max(100_000),
    track: z.enum(['family', 'team', 'together']),
    audience: z.enum(noteAudiences),
    people: z.array(z.uuid()).max(60).default([]),
  }),
  may: 'addNote',
  on: ({ familyId }) => family(familyId),
  audit: 'note-added',
  run: async (context) => {
    const { tx, actor, input, now, today, noteForAudit } = context
    const happenedOn = toDay(input.happenedOn)
    if (happenedOn > today) throw invalid('happenedOn', 'The day it happened must be today or before')
    if (input.people.length > 0 && input.audience !== 'named')
      throw invalid('audience', 'You ticked people by name: select “Only people I name”, or untick them')
    const noteId = newId()
    const { people, ...note } = input
    const restrictionId =
      input.audience === 'named' ? await restrict(tx, actor, { ...input, noteId, now }) : null
    const episode = await tx.episode.findFirst({ where: { familyId: input.familyId, closedAt: null } })
    await tx.note.createMany({
      data: {
        ...note,
        id: noteId,
        restrictionId,
        happenedOn: dayToColumn(happenedOn),
        episodeId: episode?.id ?? null,
        writtenBy: actor.workerId,
        writtenAt: now,
      },
    })
    if (input.audience !== 'me' && input.audience !== 'named') {
      await recordOnTimeline(context, {
        familyId: input.familyId,
        kind: 'note-added',
        track: input.track,
        happenedOn,
        words: { title: input.title, detail: noteHowWords[input.how] },
        about: noteId,
        ...(episode ? { episodeId: episode.id } : {}),
      })
    }
    if (restrictionId)
      await tellStaff(tx, {
        to: people,
        kind: 'note-names-you',
        familyId: input.familyId,
        about: noteId,
        by: actor.workerId,
        at: now,
      })
    noteForAudit({ subjectId: noteId, details: { audience: input.audience } })
    return { familyId: input.familyId, noteId }
  },
})

type ToRestrict = { familyId: string; noteId: string; people: readonly string[]; now: Date }

/** Names those a note is for, before it is there: nobody else ever sees it. */
async function restrict(
  tx: Transaction,
  { workerId }: Actor,
  { familyId, noteId, people, now }: ToRestrict,
): Promise<string> {
  const others = people.filter((id) => id !== workerId)
  if (others.length === 0)
    throw invalid('people', 'Select at least one person, or choose “Only me” if the note is for you alone')
  await checkReaders(tx, familyId, others)
  const restrictionId = newId()
  await tx.$executeRaw`SELECT restrict_record(${restrictionId}::uuid, 'note', ${noteId}::uuid, ${familyId}::uuid,
    ${[workerId, ...others]}::uuid[], ${now}::timestamptz)`
  return restrictionId
}
