import type { AuditEvent } from '@/lib/audit/events'

/** What counts as having read something of a family: its pages, and anything opened or printed from them. */
export const lookingAtFamily = [
  'family-viewed',
  'people-viewed',
  'contact-viewed',
  'agreement-viewed',
  'decision-viewed',
  'assessment-viewed',
  'assessment-part-viewed',
  'plan-viewed',
  'own-action-viewed',
  'meeting-viewed',
  'team-viewed',
  'named-person-viewed',
  'timeline-viewed',
  'closure-viewed',
  'family-copy-printed',
  'given-document-viewed',
  'mash-request-viewed',
] as const satisfies readonly AuditEvent[]
