import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** A manager of some team now: whoever asks others about looks. */
export type Manager = { signInId: string; name: string }

/** Everybody who manages a team now, once each whatever posts they have: with fewer than two, somebody is asked by nobody. */
export function managersNow(tx: Transaction, now: Date): Promise<Manager[]> {
  return tx.$queryRaw<Manager[]>`SELECT DISTINCT ON (m.name, m.sign_in_id) m.sign_in_id AS "signInId", m.name
    FROM team_management g JOIN worker m ON m.id = g.worker_id
    WHERE m.work = 'manager' AND (m.left_at IS NULL OR m.left_at > ${now})
      AND g.from_at <= ${now} AND (g.until_at IS NULL OR g.until_at > ${now})
    ORDER BY m.name, m.sign_in_id`
}
