import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { signs } from '@/lib/continuum/catalogue'
import { type Domain, SIDES } from '@/lib/continuum/catalogue/sign'
import { query } from '@/lib/operation/query'
import { readingWords, readsOf } from '../reading'
import type { Reads } from '../types'
import { mayChange, readVersion } from '../version-view'

export type SignLine = {
  id: string
  domain: Domain
  label: string
  note: string
  reads: Reads
  words: string
  trigger: boolean
  today: boolean
  /** What the version before said, where it is different. */
  before: string | undefined
}

/** How a version reads every sign of one side: which help each points to, and which are safety triggers. */
export const guidanceSigns = query({
  name: 'guidance.signs',
  input: z.strictObject({ versionId: z.uuid(), side: z.enum(SIDES) }),
  may: 'viewGuidance',
  on: nothing,
  audit: 'guidance-viewed',
  run: async (context) => {
    const { tx, input, noteForAudit } = context
    const { row, guidance, before } = await readVersion(tx, input.versionId)
    noteForAudit({ subjectId: row.id })
    const lines = signs.flatMap(({ id, side, domain, label, note }): SignLine[] => {
      const reading = guidance.signs[id]
      if (side !== input.side || !reading) return []
      const earlier = before?.signs[id]
      const [words, was] = [readingWords(reading), earlier && readingWords(earlier)]
      return [
        {
          id,
          domain,
          label,
          note,
          reads: readsOf(reading),
          words,
          trigger: reading.trigger ?? false,
          today: reading.today ?? false,
          before: was === words ? undefined : was,
        },
      ]
    })
    return { version: row.version, signs: lines, canChange: mayChange(context, row) }
  },
})
