import type { Day } from '@/lib/calendar/day'
import type { KeptFacts } from './types'

type Absent = null | undefined

/** A row of `keeping_facts()`. */
export type FactRow = {
  children: readonly { bornOn?: Day | Absent; dueOn?: Day | Absent; writtenOn: Day }[]
  episodes: readonly { closedOn?: Day | Absent }[]
  writtenOn: Day
}

/** What a record's time follows from, as PostgreSQL answers it: days as text, absent ones as null. */
export function factsOf({ children, episodes, writtenOn }: FactRow): KeptFacts {
  return {
    children: children.map((child) => ({
      bornOn: child.bornOn ?? undefined,
      dueOn: child.dueOn ?? undefined,
      writtenOn: child.writtenOn,
    })),
    episodes: episodes.map(({ closedOn }) => ({ closedOn: closedOn ?? undefined })),
    writtenOn,
  }
}
