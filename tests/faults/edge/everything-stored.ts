import { asOwner } from '../../support/owner'

/** Tables that being asked, and being refused, may write to. */
const mayGrow = new Set(['audit_event', 'audit_head', 'sign_in_attempt', 'session', '_prisma_migrations'])

/** A digest of every table, by name: two that are alike hold the same rows. */
export function everythingStored(): Promise<Record<string, string>> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    )
    const digests: Record<string, string> = {}
    for (const { name } of rows.filter(({ name }) => !mayGrow.has(name))) {
      const { rows: found } = await client.query<{ digest: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS digest FROM "${name}" t`,
      )
      digests[name] = found[0]?.digest ?? ''
    }
    return digests
  })
}
