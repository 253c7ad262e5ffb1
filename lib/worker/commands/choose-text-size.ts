import 'server-only'
import { z } from 'zod'
import { textSizes } from '@/lib/access/actor'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'

/** Chooses how big the words are on every page one opens, on whatever one signs in. Absent: the usual size. */
export const chooseTextSize = command({
  name: 'worker.choose-text-size',
  input: z.strictObject({ size: z.enum(textSizes).optional() }),
  may: 'signedIn',
  on: nothing,
  audit: 'text-size-chosen',
  run: async ({ tx, input: { size }, noteForAudit }) => {
    await tx.$executeRaw`SELECT choose_text_size(${size ?? null})`
    noteForAudit({ details: { size: size ?? 'usual' } })
    return { size: size ?? 'usual' }
  },
})
