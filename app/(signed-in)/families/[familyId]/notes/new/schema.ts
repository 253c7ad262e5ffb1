import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredDay } from '@/lib/form/date'
import { requiredText, requiredWords } from '@/lib/form/text'
import { noteAudiences, noteHows } from '@/lib/note/types'

export const noteSchema = z.strictObject({
  familyId: z.uuid(),
  happenedOn: requiredDay('Enter the day it happened'),
  how: requiredChoice(noteHows, 'Select how it came about'),
  track: requiredChoice(['family', 'team', 'together'], 'Select whose words or doing it was'),
  title: requiredText('Enter one line that says what happened', 150),
  words: requiredWords('Write what you saw or heard'),
  audience: requiredChoice(noteAudiences, 'Select who can see this'),
})
