import { Client } from 'pg'
import { env } from '@/lib/env'

/** Works with the owner's rights, beneath the walls: for arranging and for looking at what really happened. */
export async function asOwner<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The newest entries of the audit trail about a family, newest first. */
export async function auditOf(
  familyId: string,
): Promise<{ event: string; actor_id: string; relation: string | null }[]> {
  return asOwner(async (client) => {
    const { rows } = await client.query(
      'SELECT event, actor_id, relation FROM audit_event WHERE family_id = $1 ORDER BY seq DESC',
      [familyId],
    )
    return rows
  })
}
