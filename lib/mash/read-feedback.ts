import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { namesOf } from '@/lib/decision/names-of'
import type { Feedback, FeedbackHow, FeedbackTo } from './types'

/** Who was told what came of a request, the first first. */
export async function readFeedback(tx: Transaction, requestId: string): Promise<Feedback[]> {
  const rows = await tx.mashFeedback.findMany({
    where: { requestId },
    orderBy: [{ toldAt: 'asc' }, { id: 'asc' }],
  })
  const names = await namesOf(
    tx,
    rows.map(({ toldBy }) => toldBy),
  )
  return rows.map(({ id, whom, how, words, toldBy, toldAt }) => ({
    id,
    whom: whom as FeedbackTo,
    how: how as FeedbackHow,
    words,
    by: names.get(toldBy) ?? '',
    at: toldAt,
  }))
}
