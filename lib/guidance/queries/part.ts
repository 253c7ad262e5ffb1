import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { entriesOf } from '../entries'
import { type Entry, parts } from '../types'
import { mayChange, readVersion } from '../version-view'

export type EntryLine = Entry & {
  /** What the version before said, where it is different. */
  before: string | undefined
}

/** One part of a version: everything it settles, with where each comes from and what is different. */
export const guidancePart = query({
  name: 'guidance.part',
  input: z.strictObject({ versionId: z.uuid(), part: z.enum(parts) }),
  may: 'viewGuidance',
  on: nothing,
  audit: 'guidance-viewed',
  run: async (context) => {
    const { tx, input, noteForAudit } = context
    const { row, guidance, before } = await readVersion(tx, input.versionId)
    const earlier = new Map(before && entriesOf(before).map((entry) => [entry.path, entry.words]))
    noteForAudit({ subjectId: row.id })
    const entries = entriesOf(guidance)
      .filter(({ part }) => part === input.part)
      .map((entry): EntryLine => {
        const was = earlier.get(entry.path)
        return { ...entry, before: was === entry.words ? undefined : was }
      })
    return { version: row.version, entries, canChange: mayChange(context, row) }
  },
})
