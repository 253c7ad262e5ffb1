import { EmergencyBand } from './emergency-band'

export const title = 'Open in an emergency'
export const edgeToEdge = true

export const examples = {
  'until the afternoon': (
    <EmergencyBand emergencyId="e" familyId="f" until={new Date('2026-11-23T15:30:00Z')} />
  ),
}
