import { globSync } from 'node:fs'
import { join } from 'node:path'
import { documentKinds } from '@/lib/disclosure/types'
import { countings } from '@/lib/retention/types'
import { projectFolder } from '@/scripts/postgres/folders'
import { askDatabase } from './journey-database'

/** Every address the app answers to, with its parameters in brackets: a new page is on the list by being there. */
export function everyRoute(): string[] {
  const files = globSync('**/{page.tsx,route.ts}', { cwd: join(projectFolder, 'app') })
  return (
    files
      .map((file) => `/${file.replace(/(^|\/)(page\.tsx|route\.ts)$/, '')}`.replaceAll(/\/\([^)]+\)/g, ''))
      .map((route) => route || '/')
      // What is said while the database cannot be reached: 503, the same to everyone.
      .filter((route) => route !== '/busy')
      .sort()
  )
}

/** Where the ids of one family's records are found, when it is not the table their parameter is called after. */
const whereIdsLive: Readonly<Record<string, string>> = {
  familyId: 'SELECT $1::text AS id',
  checkId: 'SELECT id FROM mash_check WHERE family_id = $1',
  clashId: 'SELECT c.id FROM draft_clash c JOIN draft ON draft.id = c.draft_id WHERE family_id = $1',
  conflictId: 'SELECT id FROM declared_conflict WHERE family_id = $1',
  decisionId: 'SELECT id FROM threshold_decision WHERE family_id = $1',
  documentId: 'SELECT DISTINCT document_id AS id FROM draft WHERE family_id = $1',
  emergencyId: 'SELECT id FROM emergency_access WHERE family_id = $1',
  kind: 'SELECT DISTINCT kind AS id FROM draft WHERE family_id = $1',
  leadId: 'SELECT id FROM lead_professional WHERE family_id = $1',
  matchId: `SELECT id FROM possible_match WHERE person_id IN (SELECT person_id FROM family_member WHERE family_id = $1)
    OR other_person_id IN (SELECT person_id FROM family_member WHERE family_id = $1)`,
  memberId: 'SELECT id FROM team_member WHERE family_id = $1',
  partId: 'SELECT id FROM assessment_section WHERE family_id = $1',
  personId: 'SELECT person_id AS id FROM family_member WHERE family_id = $1',
  recipientId: 'SELECT person_id AS id FROM family_member WHERE family_id = $1',
  releaseId: 'SELECT id FROM protected_release WHERE family_id = $1',
  requestId: 'SELECT id FROM mash_request WHERE family_id = $1',
  section: 'SELECT DISTINCT section AS id FROM draft WHERE family_id = $1',
  sharingId: 'SELECT id FROM sharing_record WHERE family_id = $1',
}

/** Parameters that are words of ours, and no ids. */
const notIds: Readonly<Record<string, readonly string[]>> = {
  counting: countings,
  document: documentKinds,
}

/** So many records of each kind are asked for: what one page keeps to itself, its neighbour of the same kind does. */
const most = 2

/** The addresses of one family on this route; none when it has no such record. Throws when it cannot be looked up. */
export async function addressesOn(route: string, familyId: string): Promise<string[]> {
  const tables = await tablesOfFamilies()
  let addresses = [route]
  for (const [bracketed, parameter = ''] of route.matchAll(/\[([^\]]+)\]/g)) {
    const query = whereIdsLive[parameter] ?? ofItsTable(parameter, tables)
    if (!query && parameter.endsWith('Id') && route.startsWith('/families/'))
      throw new Error(`Say in whereIdsLive where the ids of ${bracketed} in ${route} are found`)
    const ids = query ? await idsOf(query, familyId) : (notIds[parameter] ?? [familyId])
    addresses = addresses.flatMap((address) => ids.map((id) => address.replace(bracketed, id)))
  }
  return addresses
}

/** An address on this route though nobody has such a record: the family's own id stands for every other. */
export function standInOn(route: string, familyId: string): string {
  return route.replaceAll(/\[[^\]]+\]/g, familyId)
}

async function idsOf(query: string, familyId: string): Promise<string[]> {
  const rows = await askDatabase<{ id: string }>(`${query} ORDER BY 1 LIMIT ${most}`, [familyId])
  return rows.map(({ id }) => id)
}

/** `meetingId` is the id of a row of `meeting`. */
function ofItsTable(parameter: string, tables: ReadonlySet<string>): string | undefined {
  const table = /^(\w+)Id$/.exec(parameter)?.[1]?.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return table && tables.has(table) ? `SELECT id FROM "${table}" WHERE family_id = $1` : undefined
}

async function tablesOfFamilies(): Promise<Set<string>> {
  const rows = await askDatabase<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'family_id'`,
  )
  return new Set(rows.map(({ name }) => name))
}
