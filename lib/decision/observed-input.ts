import { z } from 'zod'
import { day } from '@/lib/calendar/day'

/** How somebody knows, and since when, as an operation is told them. */
export const evidenceInput = {
  evidence: z.string().trim().max(2_000, 'Use 2,000 characters or fewer').optional(),
  sinceOn: z.iso.date('Enter a real date').transform(day).optional(),
}

export const observedInput = z.strictObject({
  itemId: z.string().max(80),
  ...evidenceInput,
})
