import { askDatabase } from './journey-database'

/** What is true of people at work, of places and of the guidance: on anybody's page. */
const notAFamilys = ['audit_event', 'family_access', 'idempotency_key', 'threshold_suggestion']

/**
 * Every name, number, address and sentence the database holds of one family, each as a piece of text that reads the
 * same in a page's source however it is escaped there.
 */
export async function wordsOf(familyId: string): Promise<Set<string>> {
  const words = new Set<string>()
  for (const row of await rowsOf(familyId)) for (const text of textsIn(row)) words.add(longestPiece(text))
  for (const text of await namesAndNumbersOf(familyId)) words.add(text)
  for (const text of await everybodys()) words.delete(text)
  return words
}

/** A sentence, or a name of two words; ids, days and codes have no space in them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\S \S/.test(value) && longestPiece(value).length >= 10 ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** Quotes, brackets and line ends are written differently in a page and in what scripts read. */
function longestPiece(text: string): string {
  const pieces = text.split(/["'<>&\\\n\r\t]/).map((piece) => piece.trim())
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
}

async function rowsOf(familyId: string): Promise<unknown[]> {
  const tables = await askDatabase<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'family_id' AND table_name <> ALL ($1)`,
    [notAFamilys],
  )
  const asked = [
    // What a paper holds is words of the other tables under headings that are anybody's.
    ...tables.map(
      ({ name }) => `SELECT to_jsonb(t) - 'contents' AS row FROM "${name}" t WHERE family_id = $1`,
    ),
    'SELECT to_jsonb(t) AS row FROM family t WHERE id = $1',
    'SELECT to_jsonb(t) AS row FROM person t JOIN family_member m ON m.person_id = t.id WHERE m.family_id = $1',
  ]
  const rows = await Promise.all(asked.map((query) => askDatabase<{ row: unknown }>(query, [familyId])))
  return rows.flat().map(({ row }) => row)
}

async function namesAndNumbersOf(familyId: string): Promise<string[]> {
  const rows = await askDatabase<{ text: string | null }>(
    `SELECT name AS text FROM family WHERE id = $1
     UNION SELECT postcode FROM address WHERE family_id = $1
     UNION SELECT unnest(ARRAY[full_name, nhs_number, upn, phone]) FROM person
       JOIN family_member ON person_id = person.id WHERE family_id = $1`,
    [familyId],
  )
  return rows.flatMap(({ text }) => (text ? [text] : []))
}

/** Names of workers, agencies, teams and places stand on pages of their own. */
async function everybodys(): Promise<string[]> {
  const rows = await askDatabase<{ text: string | null }>(
    `SELECT name AS text FROM worker UNION SELECT job_title FROM worker UNION SELECT name FROM agency
     UNION SELECT name FROM team UNION SELECT locality FROM team UNION SELECT locality FROM family
     UNION SELECT name FROM partnership`,
  )
  return rows.flatMap(({ text }) => (text ? [text] : []))
}
