import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { parseDay } from '@/lib/calendar/day'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'

/** Says from which day an administrator needs a security key; without a day, that none does. */
export const askForKeys = command({
  name: 'worker.ask-for-keys',
  input: z.strictObject({ from: z.iso.date().optional() }),
  may: 'administer',
  on: nothing,
  audit: 'keys-asked-for',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, today, noteForAudit }) => {
    const from = input.from === undefined ? undefined : parseDay(input.from)
    if (from && from < today) throw invalid('from', 'Choose today or a day to come')
    await tx.$executeRaw`SELECT ask_for_keys_from(${from ?? null}::date)`
    noteForAudit({ details: { from: from ?? 'never' } })
    return { from: from ?? null }
  },
})
