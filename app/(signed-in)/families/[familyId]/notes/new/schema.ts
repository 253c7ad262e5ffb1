import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredDay } from '@/lib/form/date'
import { requiredText, requiredWords } from '@/lib/form/text'
import { noteAudiences, noteHows } from '@/lib/note/types'
import { peopleBox } from '../people-box'

export const noteSchema = z.strictObject({
  familyId: z.uuid(),
  title: requiredText('Enter one line that says what happened', 150),
  words: requiredWords('Write what you saw or heard'),
  happenedOn: requiredDay('Enter the day it happened'),
  track: requiredChoice(['family', 'team', 'together'], 'Select whose words or doing it was'),
  how: requiredChoice(noteHows, 'Select how it came about'),
  audience: requiredChoice(noteAudiences, 'Select who can see this'),
  people: peopleBox,
})
