import 'server-only'
import { turnAwayWhenBusy } from './actor'

/** What a page reads for itself and by no query. While the database cannot be reached it leads to the sentence that says so. */
export function orBusy<Read>(reading: Promise<Read>): Promise<Read> {
  return reading.catch(turnAwayWhenBusy)
}
