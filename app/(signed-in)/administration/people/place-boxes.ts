import { requiredChoice } from '@/lib/form/choice'
import { optionalText, requiredText } from '@/lib/form/text'
import { works } from '@/lib/worker/types'

/** The boxes of `PlaceFields`. */
export const placeBoxes = {
  jobTitle: requiredText('Enter their job title', 120),
  agencyId: requiredText('Select an organisation'),
  teamId: optionalText(),
  work: requiredChoice(works, 'Select what they do here'),
}
