import 'server-only'
import { inTransaction } from './transaction'

/** Commits one small row that means nothing: what every save is measured against. Only for `npm run bench`. */
export async function insertOneRow(at: Date): Promise<void> {
  await inTransaction(null, (tx) => tx.signInAttempt.create({ data: { who: 'bench', at } }))
}
