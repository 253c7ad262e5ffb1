import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { relationFor } from '@/lib/access/may'
import type { Relation } from '@/lib/access/relation'
import type { Transaction } from '@/lib/db/transaction'

/** Whoever else may say that a record goes, besides the one who agreed to it. Two posts of one person are one person. */
export async function whoCouldConfirm(
  tx: Transaction,
  familyId: string,
  { posts }: Pick<Actor, 'posts'>,
): Promise<{ workerId: string; name: string }[]> {
  const rows = await tx.$queryRaw<{ workerId: string; name: string; relations: Relation[] }[]>`
    SELECT s.worker_id AS "workerId", w.name, s.relations FROM who_sees_now(${familyId}::uuid) s
    JOIN worker w ON w.id = s.worker_id WHERE s.worker_id <> ALL (${[...posts]}::uuid[]) ORDER BY w.name, w.id`
  return rows.filter(({ relations }) => relationFor('confirmLettingGo', relations))
}
