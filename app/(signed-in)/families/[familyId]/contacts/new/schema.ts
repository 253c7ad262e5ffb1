import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalText, optionalWords, requiredWords } from '@/lib/form/text'

export const contactSchema = z
  .strictObject({
    familyId: z.uuid(),
    dangerNow: requiredChoice(['yes', 'no'], 'Select whether anyone is in danger now'),
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
