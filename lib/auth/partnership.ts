import 'server-only'
import { DatabaseBusy } from '@/lib/db/busy'
import { inTransaction } from '@/lib/db/transaction'

export type Partnership = {
  name: string
  guidanceId: string
  mashPhone: string
  sample: boolean
  judgementFirst: boolean
}

let remembered: { partnership: Partnership; until: number } | undefined

/** Whose installation this is. About no family, so it is remembered for a minute rather than read for each page. */
export async function partnership(): Promise<Partnership> {
  if (remembered && remembered.until > Date.now()) return remembered.partnership
  const row = await inTransaction(null, (tx) => tx.partnership.findUnique({ where: { id: 1 } })).catch(
    (problem: unknown) => {
      // What was true a minute ago is good enough for the band round a page while the database is busy.
      if (problem instanceof DatabaseBusy && remembered) return remembered.partnership
      throw problem
    },
  )
  if (!row)
    return {
      name: 'Alongside',
      guidanceId: 'sandwell',
      mashPhone: '999',
      sample: false,
      judgementFirst: true,
    }
  const { name, guidanceId, mashPhone, sample, judgementFirst } = row
  remembered = {
    partnership: { name, guidanceId, mashPhone, sample, judgementFirst },
    until: Date.now() + 60_000,
  }
  return remembered.partnership
}
