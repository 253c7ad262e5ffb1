import { z } from 'zod'
import { addressProofs } from '@/lib/family/address-check'
import { optionalChoice, ticked } from '@/lib/form/choice'
import { optionalText, requiredWords } from '@/lib/form/text'
import { parsePostcode } from '@/lib/person/postcode'

const enterAddress = 'Enter the address'
const enterPostcode = 'Enter a full postcode, like AS1 2AB, or leave it blank'

/** Where a family lives, or somebody of it who lives apart. */
export const addressSchema = z.strictObject({
  familyId: z.uuid(),
  personId: z.uuid().optional(),
  lines: requiredWords(enterAddress, 300),
  postcode: optionalText(10).refine(
    (text) => text === undefined || parsePostcode(text) !== undefined,
    enterPostcode,
  ),
  how: optionalChoice([...addressProofs, 'not-yet']),
  protected: ticked(),
  movedFromBefore: ticked(),
})
