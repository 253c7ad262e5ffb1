import type { Day } from '@/lib/calendar/day'
import type { Track } from '@/lib/chronology/kinds'

/** How what is written down came about. */
export const noteHows = ['visit', 'phone', 'school', 'message', 'other'] as const
export type NoteHow = (typeof noteHows)[number]

/** Who may read a note. */
export const noteAudiences = ['team-and-family', 'team', 'named', 'me'] as const
export type NoteAudience = (typeof noteAudiences)[number]

/** Somebody a note may be kept for, or is. */
export type NoteReader = { id: string; name: string; about: string }

/** One name in a note. Being named lets nobody in: they must also see the family’s record. */
export type NamedReader = NoteReader & {
  isWriter: boolean
  isMe: boolean
  seesFamily: boolean
  passedOn: boolean
}

export type NoteOpened = { seq: string; at: Date; sentence: string }

export type NoteView = {
  familyId: string
  familyName: string
  id: string
  title: string
  words: string
  happenedOn: Day
  how: NoteHow
  track: Track
  audience: NoteAudience
  by: string
  writtenAt: Date
  /** Who is named and what they did with it: only where it is kept for people named. */
  restricted: { named: readonly NamedReader[]; trail: readonly NoteOpened[]; mayName: boolean } | undefined
}
