import { globSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '@/scripts/postgres/folders'
import { askDatabase } from './journey-database'

/** Every address the app answers to, with its parameters in brackets: a new page is on the list by being there. */
export function everyRoute(): string[] {
  const files = globSync('**/{page.tsx,route.ts}', { cwd: join(projectFolder, 'app') })
  return files
    .map((file) => `/${file.replace(/(^|\/)(page\.tsx|route\.ts)$/, '')}`.replaceAll(/\/\([^)]+\)/g, ''))
    .map((route) => route || '/')
    .sort()
}

/** Where the ids of one family's records are found, by the name of the parameter that carries them. */
const whereIdsLive: Readonly<Record<string, string>> = {
  familyId: 'SELECT $1::text AS id',
  actionId: 'SELECT id FROM action WHERE family_id = $1',
  assessmentId: 'SELECT id FROM assessment WHERE family_id = $1',
  clashId: 'SELECT c.id FROM draft_clash c JOIN draft ON draft.id = c.draft_id WHERE family_id = $1',
  closureId: 'SELECT id FROM closure WHERE family_id = $1',
  contactId: 'SELECT id FROM contact WHERE family_id = $1',
  decisionId: 'SELECT id FROM threshold_decision WHERE family_id = $1',
  documentId: 'SELECT DISTINCT document_id AS id FROM draft WHERE family_id = $1',
  kind: 'SELECT DISTINCT kind AS id FROM draft WHERE family_id = $1',
  leadId: 'SELECT id FROM lead_professional WHERE family_id = $1',
  matchId: `SELECT id FROM possible_match WHERE person_id IN (SELECT person_id FROM family_member WHERE family_id = $1)
    OR other_person_id IN (SELECT person_id FROM family_member WHERE family_id = $1)`,
  meetingId: 'SELECT id FROM meeting WHERE family_id = $1',
  memberId: 'SELECT id FROM team_member WHERE family_id = $1',
  outcomeId: 'SELECT id FROM outcome WHERE family_id = $1',
  partId: 'SELECT id FROM assessment_section WHERE family_id = $1',
  personId: 'SELECT person_id AS id FROM family_member WHERE family_id = $1',
  requestId: 'SELECT id FROM mash_request WHERE family_id = $1',
  section: 'SELECT DISTINCT section AS id FROM draft WHERE family_id = $1',
  sharingId: 'SELECT id FROM sharing_record WHERE family_id = $1',
  // These carry nothing of a family's: any value will do.
  '...nextauth': "SELECT 'session' AS id WHERE $1 <> ''",
  rule: "SELECT 'viewFamily' AS id WHERE $1 <> ''",
  token: "SELECT 'not-a-token' AS id WHERE $1 <> ''",
}

/** So many records of each kind are asked for: what one page keeps to itself, its neighbour of the same kind does. */
const most = 2

/** The addresses of one family on this route; none when it has no such record. Throws for an unknown parameter. */
export async function addressesOn(route: string, familyId: string): Promise<string[]> {
  let addresses = [route]
  for (const [bracketed, parameter = ''] of route.matchAll(/\[([^\]]+)\]/g)) {
    const query = whereIdsLive[parameter]
    if (!query) throw new Error(`Say in whereIdsLive where the ids of ${bracketed} in ${route} are found`)
    const ids = await askDatabase<{ id: string }>(`${query} ORDER BY 1 LIMIT ${most}`, [familyId])
    addresses = addresses.flatMap((address) => ids.map(({ id }) => address.replace(bracketed, id)))
  }
  return addresses
}
