import { z } from 'zod'
import { adultKinds } from '@/lib/family/words-for-part'
import { optionalChoice, requiredChoice, ticked } from '@/lib/form/choice'
import { optionalDay } from '@/lib/form/date'
import { numberedRows } from '@/lib/form/numbered-rows'
import { optionalText, optionalWords, requiredText } from '@/lib/form/text'
import { parsePostcode } from '@/lib/person/postcode'

const enterChildName = 'Enter the child’s name, as they write it'
const enterAdultName = 'Enter the adult’s name, as they write it'
const chooseKind = 'Choose what they are to the children'
const enterAChild = 'Add at least one child, or a baby who is due'
const enterPostcode = 'Enter a full postcode, like AS1 2AB, or leave it blank'
const enterAddress = 'Enter the address, or leave the postcode blank too'

const sameAs = z.union([z.uuid(), z.literal('new'), z.literal('').transform(() => undefined)]).optional()

const child = z.strictObject({
  fullName: requiredText(enterChildName),
  knownAs: optionalText(100),
  bornOn: optionalDay(),
  notBorn: ticked(),
  school: optionalText(),
  sameAs,
  row: z.string(),
})

const adult = z.strictObject({
  fullName: requiredText(enterAdultName),
  kind: requiredChoice(adultKinds, chooseKind),
  relationship: optionalText(60),
  looksAfter: ticked(),
  livesHere: optionalChoice(['yes', 'no']),
  bornOn: optionalDay(),
  sameAs,
  row: z.string(),
})

/** Who is in a family, as first written down. */
export const newFamilySchema = z
  .strictObject({
    children: numberedRows(child, { atLeast: enterAChild }),
    adults: numberedRows(adult),
    lines: optionalWords(300),
    postcode: optionalText(10).refine(
      (text) => text === undefined || parsePostcode(text) !== undefined,
      enterPostcode,
    ),
    protected: ticked(),
    locality: optionalText(100),
    name: optionalText(100),
  })
  .check((context) => {
    const { postcode, lines } = context.value
    if (postcode && !lines)
      context.issues.push({ code: 'custom', path: ['lines'], message: enterAddress, input: lines })
  })
