import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** The newest help of a family, and who is in the team round it. */
export type HelpSoFar = {
  readonly help: Help | undefined
  readonly agencies: readonly { readonly agency: string; readonly who: string }[]
}

type Help = {
  readonly openedAt: string
  readonly closedAt: string | null
  readonly closedWhy: string | null
  readonly holderId: string | null
  readonly holder: string | null
}

type Row = { family_id: string; help: Help | null; agencies: HelpSoFar['agencies'] | null }

/** What is known of the help each of these families has, for those shown in a list; read under row security. */
export async function helpSoFar(
  tx: Transaction,
  familyIds: readonly string[],
): Promise<ReadonlyMap<string, HelpSoFar>> {
  if (familyIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<Row[]>`SELECT f.id AS family_id,
      (SELECT json_build_object('openedAt', e.opened_at, 'closedAt', e.closed_at, 'holderId', h.worker_id, 'holder', w.name,
          'closedWhy', (SELECT l.reason FROM closure l WHERE l.episode_id = e.id AND l.signed_off_at IS NOT NULL LIMIT 1))
        FROM episode e LEFT JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL LEFT JOIN worker w ON w.id = h.worker_id
        WHERE e.family_id = f.id ORDER BY e.closed_at DESC NULLS FIRST LIMIT 1) AS help,
      (SELECT json_agg(json_build_object('agency', g.name, 'who', w.name) ORDER BY g.name) FROM team_member t
        JOIN episode e ON e.id = t.episode_id AND e.family_id = f.id AND e.closed_at IS NULL JOIN worker w ON w.id = t.worker_id
        JOIN agency g ON g.id = w.agency_id
        WHERE t.family_id = f.id AND t.left_at IS NULL) AS agencies
    FROM unnest(${[...new Set(familyIds)]}::uuid[]) AS f (id)`
  return new Map(
    rows.map(({ family_id, help, agencies }) => [
      family_id,
      { help: help ?? undefined, agencies: agencies ?? [] },
    ]),
  )
}
