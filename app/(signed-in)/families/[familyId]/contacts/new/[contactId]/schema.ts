import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalText, optionalWords, requiredWords } from '@/lib/form/text'

/** Which page of writing this is, and the answer it was begun with. Everything else is the words of a draft, kept however they are. */
export const contactPage = z.strictObject({
  familyId: z.uuid(),
  contactId: z.uuid(),
  dangerNow: requiredChoice(['yes', 'no'], 'Go back and say whether anyone is in danger now'),
})

export const contactSchema = z
  .strictObject({
    ...contactPage.shape,
    dangerDone: optionalWords(),
    workingWell: requiredWords('Write what is going well, even a little'),
    worriedAbout: requiredWords('Write what people are worried about'),
    alreadyTried: optionalWords(),
    familyWants: optionalWords(),
    childsWords: optionalWords(),
    childsWordsBy: optionalText(36),
  })
  .check(({ value, issues }) => {
    const missing = (path: keyof typeof value, message: string) =>
      issues.push({ code: 'custom', path: [path], message, input: value })
    if (value.dangerNow === 'yes' && !value.dangerDone)
      missing('dangerDone', 'Write what you did about the danger')
    if (value.childsWords && !value.childsWordsBy) missing('childsWordsBy', 'Select whose words these are')
  })
