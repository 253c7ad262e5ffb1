import { z } from 'zod'
import { lawfulBases, opens } from '@/lib/consent/types'
import { documentKinds } from '@/lib/disclosure/types'
import { optionalChoice, requiredChoice } from '@/lib/form/choice'
import { optionalWords, requiredText, requiredWords } from '@/lib/form/text'

export const sharingSchema = z
  .strictObject({
    familyId: z.uuid(),
    withId: requiredText('Select who it was shared with', 36),
    shared: requiredChoice(['yes', 'no'], 'Select whether you shared it'),
    what: requiredWords('Write what it was about', 5_000),
    purpose: requiredWords('Write why they needed it', 5_000),
    opens: optionalChoice(opens),
    agreed: requiredChoice(['yes', 'no'], 'Select whether the family agreed to it'),
    basis: requiredChoice(lawfulBases, 'Select what gives you the right'),
    reason: optionalWords(5_000),
    /** What is to be given next, when that is what this is for. */
    document: z.enum(documentKinds).optional(),
    recipient: z.uuid().optional(),
    about: z.uuid().optional(),
  })
  .check(({ value, issues }) => {
    if (value.shared === 'no' || value.opens) return
    issues.push({ code: 'custom', path: ['opens'], message: 'Select what they may see here', input: value })
  })
