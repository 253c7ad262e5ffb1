import type { RestrictionReason } from './types'

export const restrictionReasonWords: Record<RestrictionReason, string> = {
  'staff-family': 'Somebody in the family works in the partnership, or is close to somebody who does',
  'known-widely': 'The family is widely known',
  danger: 'Somebody would be in danger if the wrong person knew of this record',
  other: 'Another reason',
}
