import { addDays, type Day } from '@/lib/calendar/day'

/** After this many days without a word with the family, somebody should look (visual-language picture 12). */
export const quietAfterDays = 21

/** Whether nothing from the family, or together with them, has been written down for three weeks. */
export function hasGoneQuiet({ lastContactOn }: { lastContactOn: Day | undefined }, today: Day): boolean {
  return lastContactOn !== undefined && addDays(lastContactOn, quietAfterDays) < today
}
