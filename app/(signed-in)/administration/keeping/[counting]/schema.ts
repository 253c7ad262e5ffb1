import { z } from 'zod'
import { requiredNumber, requiredWords } from '@/lib/form/text'
import { countings, yearsAllowed } from '@/lib/retention/types'
import { yearsRefused } from '@/lib/retention/words'

export const periodSchema = z
  .strictObject({
    counting: z.enum(countings),
    years: requiredNumber('Enter a number of years', { from: 0, to: 999 }),
    why: requiredWords('Write why it is this long', 2_000),
  })
  .check(({ value: { counting, years }, issues }) => {
    const allowed = yearsAllowed[counting]
    if (years >= allowed.from && years <= allowed.to) return
    issues.push({
      code: 'custom',
      path: ['years'],
      message: yearsRefused(counting, allowed),
      input: years,
    })
  })
