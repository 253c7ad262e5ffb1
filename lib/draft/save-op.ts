import { z } from 'zod'
import { draftOpSchema } from '@/lib/form/draft-op'

const noSuchPage = 'Nothing was saved. There is no such page'

/**
 * What a command that saves a page of writing takes: which page, and what changed. With `isWholePage` the patch is
 * everything the page posted by its own button, and what it changed is worked out from the words it was rendered
 * with, those of `baseRev`.
 */
export const saveInput = z.strictObject({
  documentId: z.uuid(noSuchPage),
  section: z.string().regex(/^[A-Za-z0-9-]{1,80}$/, noSuchPage),
  op: draftOpSchema,
  isWholePage: z.boolean().default(false),
})

export type SaveInput = z.output<typeof saveInput>
