import type { Client } from 'pg'
import { type Somebody, settingsOf } from './people'
import { quantile } from './statistics'

export type DatabaseTime = { what: string; p50: number; p95: number; times: number }

/**
 * The time PostgreSQL takes to find people, as the app's role under row security, one search after another:
 * by an exact number, by name and birth date, and by a name with a letter left out, for somebody of an agency with
 * few families and of one with thousands.
 */
export async function timeFinding(
  owner: Client,
  app: Client,
  who: { few: Somebody; many: Somebody },
): Promise<DatabaseTime[]> {
  const times: DatabaseTime[] = []
  for (const [size, somebody] of Object.entries(who)) {
    await app.query(settingsOf(somebody))
    const people = await someoneOf(owner, somebody)
    for (const [how, search] of Object.entries(searches)) {
      const taken: number[] = []
      for (const person of people) {
        const values = search(person)
        const began = performance.now()
        await app.query({ name: 'find', text: find, values })
        taken.push(performance.now() - began)
      }
      times.push({
        what: `find by ${how}, ${size} families`,
        p50: quantile(taken, 0.5),
        p95: quantile(taken, 0.95),
        times: taken.length,
      })
    }
  }
  return times
}

const find = `SELECT * FROM find_people($1::text[], $2::date, $3::date, $4::date, $5, NULL, NULL, NULL, NULL)`

type Person = { name_key: string; born_on: string; nhs_number: string | null }

const searches: Readonly<Record<string, (person: Person) => unknown[]>> = {
  'NHS number': ({ nhs_number }) => [[], null, null, null, nhs_number],
  'name and birth date': ({ name_key, born_on }) => [name_key.split(' '), born_on, born_on, born_on, null],
  'misspelt name and year': ({ name_key, born_on }) => [
    (name_key.slice(0, -3) + name_key.slice(-2)).split(' '),
    null,
    `${born_on.slice(0, 4)}-01-01`,
    `${born_on.slice(0, 4)}-12-31`,
    null,
  ],
}

async function someoneOf(owner: Client, { workerId }: Somebody): Promise<Person[]> {
  const { rows } = await owner.query<Person>(
    `SELECT p.name_key, to_char(p.born_on, 'YYYY-MM-DD') AS born_on, p.nhs_number FROM (
       SELECT DISTINCT family_id FROM family_access WHERE worker_id = $1 LIMIT 300) a
     JOIN family_member m USING (family_id) JOIN person p ON p.id = m.person_id
     WHERE p.born_on IS NOT NULL AND p.nhs_number IS NOT NULL ORDER BY p.id LIMIT 100`,
    [workerId],
  )
  return rows
}
