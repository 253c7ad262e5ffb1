import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { EpisodeLevel } from '@/lib/episode/types'
import { invalid } from '@/lib/operation/refusal'

export type EpisodeNow = { id: string; level: EpisodeLevel; levelSince: Date; holderId: string }

/** The help a family has now, and who holds it; nothing when no help is under way. */
export async function episodeNow(tx: Transaction, familyId: string): Promise<EpisodeNow | undefined> {
  const rows = await tx.$queryRaw<
    { id: string; level: EpisodeLevel; level_since: Date; worker_id: string }[]
  >`
    SELECT e.id, e.level, e.level_since, h.worker_id FROM episode e
    JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL
    WHERE e.family_id = ${familyId}::uuid AND e.closed_at IS NULL`
  const row = rows[0]
  return row && { id: row.id, level: row.level, levelSince: row.level_since, holderId: row.worker_id }
}

/** The same, where nothing can be done without it. Throws InvalidInput. */
export async function needsEpisode(tx: Transaction, familyId: string): Promise<EpisodeNow> {
  const episode = await episodeNow(tx, familyId)
  if (!episode) {
    throw invalid(
      '',
      'No help is under way for this family. Record what is happening and decide the kind of help first',
    )
  }
  return episode
}
