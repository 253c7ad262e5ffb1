import type { Level, Outcome } from '@/lib/continuum/outcome'
import { paths } from '@/lib/paths'
import { goesBelowSafety } from './move'

type Decided = { familyId: string; contactId: string; level: Level; suggested: Outcome; move: string }

/** What a decision leads to. What safety asks for stays on the screen, whatever was decided. */
export function whereNext({ familyId, contactId, level, suggested, move }: Decided): string {
  if (level === 'statutory' && move !== 'review') return paths.contactMash(familyId, contactId)
  if (goesBelowSafety(level, suggested)) return paths.contactMash(familyId, contactId)
  if (level === 'single-agency' && move !== 'review') return paths.contactSinglePlan(familyId, contactId)
  return `${paths.family(familyId)}?done=level`
}
