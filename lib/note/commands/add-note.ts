import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { noteAudiences, noteHows } from '../types'
import { noteHowWords } from '../words'

/** Writes down what was seen or said. Notes are only added to: a correction is a new note. */
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
  }),
  may: 'addNote',
  on: ({ familyId }) => family(familyId),
  audit: 'note-added',
  run: async (context) => {
    const { tx, actor, input, now, today, noteForAudit } = context
    const happenedOn = toDay(input.happenedOn)
    if (happenedOn > today) throw invalid('happenedOn', 'The day it happened must be today or before')
    const noteId = newId()
    const episode = await tx.episode.findFirst({ where: { familyId: input.familyId, closedAt: null } })
    await tx.note.createMany({
      data: {
        ...input,
        id: noteId,
        happenedOn: dayToColumn(happenedOn),
        episodeId: episode?.id ?? null,
        writtenBy: actor.workerId,
        writtenAt: now,
      },
    })
    if (input.audience !== 'me') {
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
    noteForAudit({ subjectId: noteId, details: { audience: input.audience } })
    return { familyId: input.familyId, noteId }
  },
})
