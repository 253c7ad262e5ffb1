import type { AgencyKind } from './types'

export const agencyKindWords: Record<AgencyKind, string> = {
  school: 'School or college',
  nursery: 'Nursery or childminder',
  health: 'Health',
  'family-hub': 'Family hub or council family support',
  youth: 'Youth service',
  housing: 'Housing',
  police: 'Police',
  charity: 'Charity or community group',
  hub: 'Early help hub',
  mash: 'MASH',
}
