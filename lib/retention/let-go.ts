import type { OwnerConnection } from '@/lib/guidance/run-trials'

/** One line of the list kept outside the database: what stays of a record, as PostgreSQL takes it back. */
export type ErasedLine = Record<
  'id' | 'reference' | 'familyId' | 'countsFrom' | 'agreedBy' | 'agreedAt' | 'confirmedBy' | 'confirmedAt',
  string
> & { years: number }

/**
 * Lets every record go that two people agreed about and whose fortnight has passed. PostgreSQL asks once more whether it may.
 * Answers how many went.
 */
export async function letAgreedRecordsGo(owner: OwnerConnection): Promise<number> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT g.id FROM letting_go g JOIN record_due d ON d.id = g.due_id
     WHERE g.stopped_at IS NULL AND d.ended_at IS NULL AND g.erase_on <= today_in_england() ORDER BY g.erase_on, g.id`,
  )
  return eachByItself(rows, async ({ id }) => {
    const went = await owner.query<{ reference: string | null }>('SELECT let_record_go($1) AS reference', [
      id,
    ])
    return went.rows[0]?.reference != null
  })
}

/** After a restore: what had gone before, by the list kept outside, goes again. Answers how many were there again. */
export function letGoAgain(owner: OwnerConnection, lines: readonly ErasedLine[]): Promise<number> {
  return eachByItself(lines, async (line) => {
    const went = await owner.query<{ again: boolean }>('SELECT let_record_go_again($1::jsonb) AS again', [
      JSON.stringify(line),
    ])
    return went.rows[0]?.again === true
  })
}

/**
 * Each whole in a transaction of its own. One that may not go, or breaks, is left as it is, keeps no other back, and is thrown
 * at the end: the worker tries again the next night.
 */
async function eachByItself<One>(
  all: readonly One[],
  letGo: (one: One) => Promise<boolean>,
): Promise<number> {
  const broken: unknown[] = []
  let gone = 0
  for (const one of all) {
    try {
      if (await letGo(one)) gone += 1
    } catch (problem) {
      broken.push(problem)
    }
  }
  if (broken.length > 0) throw new AggregateError(broken, `${broken.length} records could not be let go`)
  return gone
}
