import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { ALL_GUIDANCE, GUIDANCE_IDS } from '@/lib/continuum/guidance/guidance-for'
import { shippedVersions } from '@/lib/guidance/shipped'

/**
 * Puts the guidance that comes with Alongside into the database, for each area that has none there yet. From then on
 * the area's versions are the partnership's own: a later Alongside neither changes nor adds to them. A database
 * without a place for guidance is left alone.
 */
export async function bringShippedGuidance(client: Client): Promise<void> {
  const { rows: tables } = await client.query("SELECT to_regclass('guidance_version') AS there")
  if (tables[0]?.there === null) return
  const { rows } = await client.query<{ guidance_id: string }>(
    'SELECT DISTINCT guidance_id FROM guidance_version',
  )
  const there = new Set(rows.map((row) => row.guidance_id))
  const missing = GUIDANCE_IDS.filter((id) => !there.has(id)).flatMap((id) =>
    shippedVersions(ALL_GUIDANCE, id),
  )
  if (missing.length === 0) return
  await client.query('begin')
  for (const { guidance, what, effectiveFrom, effectiveTo } of missing) {
    await client.query(
      `INSERT INTO guidance_version (id, guidance_id, content, drafted_at, changed_at, what, effective_from, effective_to, proposed_at, published_at)
       VALUES ($1, $2, $3, now(), now(), $4, $5, $6, now(), now())`,
      [randomUUID(), guidance.id, JSON.stringify(guidance), what, effectiveFrom, effectiveTo ?? null],
    )
  }
  await client.query('commit')
}
