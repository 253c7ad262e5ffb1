import type { TeamListName } from './team-lists'

/** For how long a file can be saved after it was asked for. Later it is asked for anew, with what may be seen then. */
export const exportMinutes = 60

/** The most families one file holds: more than anybody manages, fewer than a partnership has. */
export const mostInExport = 1_000

/** A list of families taken out as a file, for whoever took it. */
export type ExportMade = {
  id: string
  reference: string
  show: TeamListName
  families: number
  madeAt: Date
  /** Until when it can be saved; absent once that is over. */
  until: Date | undefined
}

/** Until when a file asked for at this moment can be saved. */
export function savedUntil(madeAt: Date): Date {
  return new Date(madeAt.getTime() + exportMinutes * 60_000)
}
