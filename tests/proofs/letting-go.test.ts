// Given a family of the sample with a row in every table about families, a word planted in every box of it, and one of its
// people in another family too,
// when two people have agreed and the fortnight is over, then no row and no planted word is left anywhere in the database,
// everybody else’s record is as it was, a line stays that says nothing of the family, and the trail verifies.
import type { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/id'
import { letAgreedRecordsGo } from '@/lib/retention/let-go'
import { signedIn } from '@/prisma/seed/actors'
import { addWhatStoriesLack, aFamily } from '../matrix/ashmere-families'
import { saidOfColumns } from '../support/data-classes'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { agreed, longAgo, notice } from '../support/time-over'
import { addWhatNobodyElseHas } from './letting-go/rows'
import { isWhole } from './letting-go/trail'

const [marcus, helen] = [signedIn('marcus'), signedIn('helen')]
const canary = 'Quillfeather'

/** A line of a caseload is there only while somebody is being helped. */
const empty = ['caseload_entry']

let familyId = ''
let otherFamilyId = ''
let goes = ''
let stays = ''
let others = ''
beforeAll(() =>
  asOwner(async (owner) => {
    familyId = await aFamily(owner, 'Hargreave')
    otherFamilyId = await aFamily(owner, 'Lindqvist')
    await addWhatStoriesLack(owner, familyId)
    ;({ goes, stays } = await addWhatNobodyElseHas(owner, { familyId, otherFamilyId }))
    await longAgo(owner, familyId)
    await notice()
    await agreed(familyId, { by: marcus, second: helen, daysAgo: 20 })
    await plantEverywhere(owner)
    others = await rowsOfOthers(owner)
  }),
)

describe('a record that is let go', () => {
  it('had a row in every table about families, and the planted word in nearly all', async () => {
    await asOwner(async (owner) => {
      const without = (await rowsLeft(owner)).filter(({ rows }) => rows === 0).map(({ name }) => name)
      expect(without).toEqual(empty)
      expect((await tablesHolding(owner, canary)).length).toBeGreaterThan(30)
    })
  })

  it('leaves no row in any table with a way to a family, and no planted word anywhere', async () => {
    await asOwner(async (owner) => {
      expect(await letAgreedRecordsGo(owner)).toBe(1)
      expect((await rowsLeft(owner)).filter(({ rows }) => rows > 0)).toEqual([])
      expect(await tablesHolding(owner, canary)).toEqual([])
      expect(await tablesHolding(owner, familyId)).toEqual(['audit_event', 'erased_record'])
      const { rows } = await owner.query('SELECT id FROM person WHERE id = ANY ($1)', [[goes, stays]])
      expect(rows, 'somebody who is in another family too stays there').toEqual([{ id: stays }])
    })
  })

  it('leaves every other family as it was', async () => {
    expect(await asOwner(rowsOfOthers)).toBe(others)
  })

  it('leaves a line that says who let it go and nothing of the family, and a trail that verifies', async () => {
    await asOwner(async (owner) => {
      const { rows } = await owner.query('SELECT * FROM erased_record')
      expect(rows).toMatchObject([
        { family_id: familyId, agreed_by: marcus.workerId, confirmed_by: helen.workerId, years: 25 },
      ])
      expect(JSON.stringify(rows)).not.toContain('1990-02')
      expect(await isWhole(owner)).toEqual({ whole: true, entries: expect.any(Number) })
    })
  })

  it('is gone once: asking again does nothing', async () => {
    expect(await asOwner((owner) => letAgreedRecordsGo(owner))).toBe(0)
  })
})

describe('the trail', () => {
  it('holds ids, codes and counts, and no words that a record letting go would have to take out', async () => {
    const { rows } = await asOwner((owner) =>
      owner.query<{ event: string; said: string }>(
        `SELECT DISTINCT event, said #>> '{}' AS said FROM audit_event, jsonb_path_query(details, 'strict $.**') AS said
         WHERE jsonb_typeof(said) = 'string'`,
      ),
    )
    expect(rows.length).toBeGreaterThan(40)
    const code = /^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/
    expect(rows.filter(({ said }) => !code.test(said))).toEqual([])
    measured(`the trail of the sample: ${rows.length} different things said, each an id or a code`)
  })
})

/** The word in each box that docs/data.md says holds what somebody wrote or who somebody is, where PostgreSQL takes it. */
async function plantEverywhere(owner: Client): Promise<void> {
  const said = saidOfColumns()
  const { rows: tables } = await owner.query<{ name: string; rows: string }>(
    'SELECT * FROM tables_of_a_family()',
  )
  const people = { name: 'person', rows: 'id IN (SELECT person_id FROM family_member WHERE family_id = $1)' }
  for (const { name, rows } of [...tables, people, { name: 'family', rows: 'id = $1' }]) {
    const columns = await owner.query<{ column: string; type: string }>(
      `SELECT attname AS column, format_type(atttypid, NULL) AS type FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
      [name],
    )
    const boxes = columns.rows.filter(
      ({ column, type }) =>
        ['words', 'identity', 'delicate'].includes(said.get(`${name}.${column}`) ?? '') &&
        ['text', 'jsonb', 'text[]'].includes(type),
    )
    for (const { column, type } of boxes) {
      const planted = type === 'jsonb' ? `'"${canary}"'` : type === 'text[]' ? `'{${canary}}'` : `'${canary}'`
      const where = name === 'person' ? `${rows} AND id <> '${stays}'` : rows
      await owner.query('BEGIN')
      try {
        await owner.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
        await owner.query(`UPDATE ${name} SET "${column}" = ${planted} WHERE ${where}`, [familyId])
        await owner.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`)
        await owner.query('COMMIT')
      } catch {
        // A code of a closed list: no place for anybody’s words.
        await owner.query('ROLLBACK')
      }
    }
  }
  await owner.query(
    `INSERT INTO held_words (id, worker_id, address, form, "values", held_at) VALUES ($1, $2, $3, 'note', $4, now())`,
    [newId(), helen.workerId, `/families/${familyId}/notes/new`, JSON.stringify({ words: canary })],
  )
  await owner.query(
    `INSERT INTO emergency_access (id, worker_id, agency_id, looked_for, reason, words, started_at, until_at, review_due_on)
     VALUES ($1, $2, $3, $4, 'child-in-danger', 'Words', now(), now(), current_date)`,
    [newId(), helen.workerId, helen.agencyId, canary],
  )
}

async function rowsLeft(owner: Client): Promise<{ name: string; rows: number }[]> {
  const { rows: tables } = await owner.query<{ name: string; rows: string }>(
    'SELECT * FROM tables_of_a_family() ORDER BY name',
  )
  const left: { name: string; rows: number }[] = []
  for (const { name, rows } of tables) {
    const counted = await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name} WHERE ${rows}`, [
      familyId,
    ])
    left.push({ name, rows: counted.rows[0]?.n ?? 0 })
  }
  return left
}

/** Every table of the database, the worker’s own too, that has a row with these words in it. */
async function tablesHolding(owner: Client, words: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'graphile_worker') ORDER BY 1`,
  )
  const holding: string[] = []
  for (const { name } of rows) {
    const found = await owner.query(`SELECT 1 FROM ${name} t WHERE t::text ILIKE '%' || $1 || '%' LIMIT 1`, [
      words,
    ])
    if (found.rows.length > 0) holding.push(name)
  }
  return holding
}

/** All that is written about other families, as one digest for each table. */
async function rowsOfOthers(owner: Client): Promise<string> {
  const { rows: tables } = await owner.query<{ name: string; rows: string }>(
    'SELECT * FROM tables_of_a_family() ORDER BY name',
  )
  const digests: string[] = []
  for (const { name, rows } of tables) {
    const { rows: digest } = await owner.query<{ digest: string | null }>(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM ${name} t
       WHERE (${rows}) IS NOT TRUE AND NOT (${name === 'mash_match' ? `other_person_id = '${goes}'` : 'false'})
         AND NOT (${name === 'emergency_access' ? 'family_id IS NULL' : 'false'})`,
      [familyId],
    )
    digests.push(`${name} ${digest[0]?.digest}`)
  }
  return digests.join('\n')
}
