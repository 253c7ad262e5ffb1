import type { EmergencyOutcome, EmergencyReason } from './types'

export const emergencyReasonWords: Record<EmergencyReason, string> = {
  'child-in-danger': 'A child is in danger, or may be',
  'adult-in-danger': 'A grown-up in the family is in danger, or may be',
  'emergency-services-asked': 'The police, an ambulance or a hospital asks about this family now',
  'child-missing': 'A child is missing',
}

export const emergencyOutcomeWords: Record<EmergencyOutcome, string> = {
  right: 'It was right to open the record',
  'could-have-asked': 'Somebody who works with the family could have been asked instead',
  'not-right': 'It was not right, and it is being followed up',
}
