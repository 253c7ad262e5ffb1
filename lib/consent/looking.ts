import { type AuditEvent, auditEvents } from '@/lib/audit/events'

/** Done about a family, or for it, without reading anything of it. */
const withoutReading: readonly string[] = [
  'emergency-opened',
  'emergency-ran-out',
  'emergency-closed',
  'emergency-reviewed',
  'conflict-declared',
  'conflict-ended',
  'mash-check-answered',
  'match-answered',
  'mash-match-answered',
] satisfies AuditEvent[]

/** What counts as having read something of a family: opening any of it, printing it, and writing in it. */
export const lookingAtFamily: readonly string[] = Object.keys(auditEvents).filter(
  (event) => !withoutReading.includes(event),
)
