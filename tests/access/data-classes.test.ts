import { describe, expect, it } from 'vitest'
import { saidOfColumns } from '../support/data-classes'
import { asOwner } from '../support/owner'

const said = saidOfColumns()

/** Worked out from other columns of the same row, only so that people are found: as much as what they are made of. */
const workedOut = /^_prisma_migrations\.|^(person|address)\.\w+_(key|sounds)$/

/** Emptied by a migration and used by nobody: the version before this one may still name it. */
const emptied = ['worker.password_hash']

type Row = { column: string; type: string; forced: boolean }

async function columnsThatAreThere(): Promise<Row[]> {
  return asOwner(async (owner) => {
    const { rows } =
      await owner.query<Row>(`SELECT c.relname || '.' || a.attname AS column, format_type(a.atttypid, NULL) AS type,
        c.relrowsecurity AND c.relforcerowsecurity AS forced
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`)
    return rows
  })
}

describe('what is kept about people', () => {
  it('is in docs/data.md whole: no column of the database is forgotten there', async () => {
    const links = /^(uuid|timestamp with time zone|tsrange|tstzrange|daterange|tsvector|xid8)/
    const forgotten = (await columnsThatAreThere())
      .filter(
        ({ column, type }) =>
          !links.test(type) && !said.has(column) && !workedOut.test(column) && !emptied.includes(column),
      )
      .map(({ column, type }) => `${column} ${type}`)
    expect(forgotten).toEqual([])
  })

  it('is behind row security wherever it is about a family', async () => {
    const ofFamilies = new Set(['identity', 'delicate', 'words', 'course'])
    const open = (await columnsThatAreThere())
      .filter(({ column, forced }) => !forced && ofFamilies.has(said.get(column) ?? ''))
      .map(({ column }) => column)
    expect(open).toEqual([])
  })

  it('leaves nothing in a column that is used no more', async () => {
    const [left] = await asOwner(
      async (owner) =>
        (await owner.query('SELECT count(*)::int AS count FROM worker WHERE password_hash IS NOT NULL')).rows,
    )
    expect(left).toEqual({ count: 0 })
  })
})
