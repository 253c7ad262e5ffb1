import pg, { type Client } from 'pg'
import { boxes, type MayRead } from './boxes'

/** Words that stand in one box and nowhere else, as they may be written. */
export type Canary = { box: string; words: readonly string[]; may: MayRead }

type Place = { table: string; column: string; familyId: string }

/** What cannot hold words: looks like the real thing, and nobody has it. */
const shaped: Readonly<Record<string, (family: number) => readonly [string, ...string[]]>> = {
  'address.postcode': (family) => [`AS9 ${family}ZQ`, `AS9${family}ZQ`],
  'email_address.address': (family) => [`planted${family}@canary.example`],
  'person.nhs_number': (family) => [`999876543${family}`, `999 876 543${family}`],
  'person.phone': (family) => [`0770090098${family}`, `07700 90098${family}`],
  'person.upn': (family) => [`Z44556677889${family}`],
}

/** Rows about a family that do not name it. */
const ofFamily: Readonly<Record<string, string>> = {
  family: 'id = $1',
  person: 'id IN (SELECT person_id FROM family_member WHERE family_id = $1)',
  draft_change: 'draft_id IN (SELECT id FROM draft WHERE family_id = $1)',
  draft_clash: 'draft_id IN (SELECT id FROM draft WHERE family_id = $1)',
}

/**
 * Writes into every box of a family's record words that are nowhere else, after whatever stood there. Returns what was
 * planted; a box of which the family has no row is missing. Needs a superuser: much of it can never be changed, and
 * nobody else gets past what sees to that.
 */
export async function plant(superuser: Client, familyId: string, family: number): Promise<Canary[]> {
  await superuser.query("SET session_replication_role = 'replica'")
  const planted: Canary[] = []
  for (const [at, [box, may]] of Object.entries(boxes).entries()) {
    const [table = '', column = ''] = box.split('.')
    const words = shaped[box]?.(family) ?? ([`Cnry${family}x${at + 100}q`] as const)
    if (await write(superuser, { table, column, familyId }, words[0], box in shaped))
      planted.push({ box, words, may })
  }
  await superuser.query("SET session_replication_role = 'origin'")
  return planted
}

async function write(superuser: Client, place: Place, word: string, alone: boolean): Promise<boolean> {
  const { rows } = await superuser.query<{ type: string }>(
    `SELECT data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND column_name = $2`,
    [place.table, place.column],
  )
  if (!rows[0]) throw new Error(`There is no ${place.table}.${place.column}`)
  if (rows[0].type === 'jsonb') return writeInside(superuser, place, word)
  const { table, column, familyId } = place
  const after = alone ? '$2::text' : `concat_ws(' ', "${column}", $2::text)`
  const update = `UPDATE "${table}" SET "${column}" = ${after} WHERE ${ofFamily[table] ?? 'family_id = $1'}`
  for (const where of ['', ` AND "${column}" IS NOT NULL`]) {
    try {
      return ((await superuser.query(update + where, [familyId, word])).rowCount ?? 0) > 0
    } catch (refusal) {
      // Words that stand only beside something else, as why something was dropped.
      if (!(refusal instanceof pg.DatabaseError && refusal.code === '23514') || where) throw refusal
    }
  }
  return false
}

async function writeInside(
  superuser: Client,
  { table, column, familyId }: Place,
  word: string,
): Promise<boolean> {
  const { rows } = await superuser.query<{ ctid: string; value: unknown }>(
    `SELECT ctid, "${column}" AS value FROM "${table}" WHERE ${ofFamily[table] ?? 'family_id = $1'}`,
    [familyId],
  )
  let written = false
  for (const { ctid, value } of rows) {
    const after = JSON.stringify(value, (_, inside: unknown) =>
      typeof inside === 'string' && inside.includes(' ') ? `${inside} ${word}` : inside,
    )
    written ||= after.includes(word)
    await superuser.query(`UPDATE "${table}" SET "${column}" = $2 WHERE ctid = $1`, [ctid, after])
  }
  return written
}
