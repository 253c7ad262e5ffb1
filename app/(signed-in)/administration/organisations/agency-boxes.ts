import { agencyKinds } from '@/lib/agency/types'
import { requiredChoice } from '@/lib/form/choice'
import { optionalText, requiredText } from '@/lib/form/text'

/** The boxes of `AgencyFields`. */
export const agencyBoxes = {
  name: requiredText('Enter the name of the organisation', 150),
  kind: requiredChoice(agencyKinds, 'Select the kind of organisation'),
  phone: optionalText(40),
}
