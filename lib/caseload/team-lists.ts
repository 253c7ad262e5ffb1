import type { Day } from '@/lib/calendar/day'
import type { NextWhat } from '@/lib/episode/types'

/** All of them, those nobody has said yes to leading, or those a manager should look at first. */
export const teamLists = ['all', 'waiting', 'look-first'] as const
export type TeamListName = (typeof teamLists)[number]

export const teamListWords: Record<TeamListName, string> = {
  all: 'Everyone’s',
  waiting: 'Waiting for a named person',
  'look-first': 'Look at these first',
}

export type TeamListLine = {
  episodeId: string
  familyId: string
  familyName: string
  children: string
  holder: string
  nextOn: Day
  nextWhat: NextWhat
}
