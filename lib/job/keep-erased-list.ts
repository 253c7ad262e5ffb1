import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { OwnerConnection } from '@/lib/guidance/run-trials'
import type { ErasedLine } from '@/lib/retention/let-go'

/**
 * Adds to a file outside the database each record that was let go and is not in it yet. A copy of the database put back is
 * older than the list: by it, what had gone goes again.
 */
export async function keepErasedList(owner: OwnerConnection, file: string | undefined): Promise<void> {
  if (!file) return
  const known = new Set(readErasedList(file).map(({ id }) => id))
  const { rows } = await owner.query<ErasedLine>(
    `SELECT id, reference, family_id AS "familyId", counts_from AS "countsFrom", years, agreed_by AS "agreedBy",
       agreed_at AS "agreedAt", confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt" FROM erased_record ORDER BY erased_at, id`,
  )
  const lines = rows.filter(({ id }) => !known.has(id)).map((row) => `${JSON.stringify(row)}\n`)
  if (lines.length > 0) appendFileSync(file, lines.join(''), { mode: 0o600 })
}

/** Every line of the list. Throws where one cannot be read: nothing is guessed about what had gone. */
export function readErasedList(file: string | undefined): ErasedLine[] {
  if (!file || !existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ErasedLine)
}
