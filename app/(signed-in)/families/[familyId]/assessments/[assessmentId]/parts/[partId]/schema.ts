import { z } from 'zod'
import { topicOrder } from '@/lib/assessment/topics'

/** Which part a page is, and where it leads. Its words are a draft, kept however they are. */
export const partPage = z.strictObject({
  familyId: z.uuid(),
  assessmentId: z.uuid(),
  partId: z.uuid(),
  topic: z.enum(topicOrder),
  /** What to call whoever it is about, for saying what is missing. */
  who: z.string().max(300),
  /** The next part to do; absent after the last. */
  nextId: z.uuid().optional(),
})
