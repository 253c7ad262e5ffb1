import { z } from 'zod'
import { optionalChoice, ticked } from '@/lib/form/choice'
import { optionalText } from '@/lib/form/text'
import { emailConfirmations, isEmailAddress } from '@/lib/person/email-address'

const enterEmail = 'Enter one e-mail address, like name@example.org, or leave it empty'

/** Where somebody can be written to. Empty takes out the one before. */
export const emailSchema = z.strictObject({
  familyId: z.uuid(),
  personId: z.uuid(),
  address: optionalText(254).refine((text) => text === undefined || isEmailAddress(text), enterEmail),
  confirmedHow: optionalChoice([...emailConfirmations, 'not-yet']),
  protected: ticked(),
})
