import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import type { ChronologyKind, ChronologyWords, Track } from './kinds'

type Entry = {
  familyId: string
  kind: ChronologyKind
  track: Track
  words?: ChronologyWords
  /** The day it happened, when that is not today. */
  happenedOn?: Day
  episodeId?: string
  /** The record to read more in. */
  about?: string
}

/** Puts a dated fact on the family's timeline, in the transaction that makes it true. */
export async function recordOnTimeline(
  { tx, actor, now, today }: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today'>,
  { familyId, kind, track, words = {}, happenedOn = today, episodeId, about }: Entry,
): Promise<void> {
  await tx.chronologyEntry.create({
    data: {
      id: newId(),
      familyId,
      kind,
      track,
      words: { ...words },
      happenedOn: dayToColumn(happenedOn),
      episodeId: episodeId ?? null,
      about: about ?? null,
      recordedBy: actor.workerId,
      recordedAt: now,
    },
  })
}
