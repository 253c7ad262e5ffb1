import type { Client } from 'pg'
import { agencies, localities, managements, partnership, teams, workers } from './ashmere'

type Cell = string | number | boolean | null | Date
type Row = Record<string, Cell>

/** Writes the invented partnership and the people who work in it, over the owner's connection. */
export async function loadPartnership(owner: Client): Promise<void> {
  const since = new Date('2025-09-01T08:00:00Z')
  await insert(owner, 'agency', Object.values(agencies))
  await insert(owner, 'locality', localities)
  await insert(
    owner,
    'team',
    Object.values(teams).map(({ agencyId, ...team }) => ({ ...team, agency_id: agencyId })),
  )
  await insert(
    owner,
    'worker',
    Object.values(workers).map(({ jobTitle, agencyId, teamId, signInId, ...worker }) => ({
      ...worker,
      sign_in_id: signInId,
      job_title: jobTitle,
      agency_id: agencyId,
      team_id: teamId,
      sample: true,
    })),
  )
  await insert(
    owner,
    'team_management',
    managements.map(({ id, teamId, workerId }) => ({
      id,
      team_id: teamId,
      worker_id: workerId,
      from_at: since,
    })),
  )
  const { guidanceId, mashPhone, judgementFirst, ...rest } = partnership
  await insert(owner, 'partnership', [
    { ...rest, guidance_id: guidanceId, mash_phone: mashPhone, judgement_first: judgementFirst },
  ])
}

async function insert(owner: Client, table: string, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row)
    const places = columns.map((_, at) => `$${at + 1}`)
    await owner.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    )
  }
}
