import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { rows } from '@/lib/form/rows'
import { optionalWords } from '@/lib/form/text'

/** One box of the page: which it is, what to keep, and both together as they were tidied. */
const box = z.strictObject({
  field: z.string().max(130),
  keep: requiredChoice(['both', 'mine', 'theirs', 'later'], 'Select what to keep'),
  joined: optionalWords(),
})

export const clashForm = z.strictObject({
  clashId: z.uuid(),
  seenRev: z.coerce.number().int().min(0),
  /** Which of the two versions the page calls "mine". */
  mineIs: z.enum(['second', 'first']),
  box: rows(box),
})
