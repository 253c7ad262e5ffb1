import type { LeadStatus } from './types'

type LeadDates = { acceptedAt: Date | null; declinedAt: Date | null; endedAt: Date | null }

/** How it stands, from its dates alone. */
export function leadStatus({ acceptedAt, declinedAt, endedAt }: LeadDates): LeadStatus {
  if (declinedAt) return 'declined'
  if (acceptedAt) return endedAt ? 'handed-over' : 'named-person'
  return endedAt ? 'taken-back' : 'waiting'
}
