import { familyWords } from '@/lib/family/words'
import type { LookQuestion } from '@/lib/look/types'

/** The family a look was at, where whoever asks may know of it. */
export function whichFamily({ family }: LookQuestion): string {
  if (!family) return 'No record in particular'
  return family === 'unseen' ? 'A family you cannot see' : familyWords(family.name)
}
