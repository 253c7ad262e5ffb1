import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { countings, yearsAllowed } from '../types'
import { yearsRefused } from '../words'

/** Says for how many years records are kept, from today, and why. What was set before stays to be read. */
export const setPeriod = command({
  name: 'retention.set-period',
  input: z.strictObject({
    counting: z.enum(countings),
    years: z.int(),
    why: z.string().min(1).max(2_000),
  }),
  may: 'administer',
  on: nothing,
  audit: 'keeping-period-set',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input: { counting, years, why }, now, noteForAudit }) => {
    const { from, to } = yearsAllowed[counting]
    if (years < from || years > to) throw invalid('years', yearsRefused(counting, yearsAllowed[counting]))
    await tx.keepingPeriod.createMany({
      data: { id: newId(), countsFrom: counting, years, why, setBy: actor.workerId, setAt: now },
    })
    noteForAudit({ details: { counting, years } })
    return { counting, years }
  },
})
