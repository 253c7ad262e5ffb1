import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { moveHolder } from '@/lib/episode/move-holder'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, contextOf, signedIn } from '../../support/world'

const helen = signedIn('helen')
const joseph = signedIn('joseph')

describe('an open episode', () => {
  it('is the only one of its family', async () => {
    const family = await aFamily(helen)
    await anEpisode(helen, family)
    await expect(anEpisode(helen, family)).rejects.toThrow()
  })

  it('cannot be left with nobody, even by somebody with the owner’s rights', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    const drop = asOwner((owner) =>
      owner.query('UPDATE holding SET until_at = now() WHERE episode_id = $1', [episodeId]),
    )
    await expect(drop).rejects.toThrow('an open episode has exactly one holder')
  })

  it('cannot be held by two, or by nobody for a while', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    const second = asOwner((owner) =>
      owner.query(
        `INSERT INTO holding (id, episode_id, family_id, worker_id, from_at, why) VALUES ($1, $2, $3, $4, now(), 'handed-over')`,
        [newId(), episodeId, family.familyId, joseph.workerId],
      ),
    )
    await expect(second).rejects.toThrow('holding_one_at_a_time')
    const gap = asOwner(async (owner) => {
      await owner.query('BEGIN')
      await owner.query("UPDATE holding SET until_at = from_at + interval '1 second' WHERE episode_id = $1", [
        episodeId,
      ])
      await owner.query(
        `INSERT INTO holding (id, episode_id, family_id, worker_id, from_at, why)
         SELECT $1, episode_id, family_id, $3, from_at + interval '2 seconds', 'handed-over' FROM holding WHERE episode_id = $2`,
        [newId(), episodeId, joseph.workerId],
      )
      await owner.query('COMMIT')
    })
    await expect(gap).rejects.toThrow('there is a time when nobody held this episode')
  })

  it('always has a next date', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    const forget = asOwner((owner) =>
      owner.query('UPDATE episode SET next_on = NULL, next_what = NULL WHERE id = $1', [episodeId]),
    )
    await expect(forget).rejects.toThrow('episode_always_has_a_next_date')
  })

  it('cannot close while its plan is open', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    await inTransaction(helen, (tx) =>
      tx.plan.create({
        data: {
          id: newId(),
          episodeId,
          familyId: family.familyId,
          kind: 'team',
          agreedOn: new Date('2026-11-02'),
          reviewOn: new Date('2026-12-14'),
          createdBy: helen.workerId,
          createdAt: new Date(),
        },
      }),
    )
    const close = asOwner(async (owner) => {
      await owner.query('BEGIN')
      await owner.query('UPDATE holding SET until_at = now() WHERE episode_id = $1', [episodeId])
      await owner.query('UPDATE episode SET closed_at = now() WHERE id = $1', [episodeId])
      await owner.query('COMMIT')
    })
    await expect(close).rejects.toThrow('a plan cannot be open on a closed episode')
  })

  it('passes from one person to the next at one instant, and who may see it follows', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    const { familyId } = family
    await inTransaction(helen, (tx) =>
      moveHolder(contextOf(tx, helen, familyId), episodeId, joseph.workerId, 'handed-over'),
    )
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT worker_id, from_at, until_at FROM holding WHERE episode_id = $1 ORDER BY from_at', [
        episodeId,
      ]),
    )
    expect(rows.map(({ worker_id }) => worker_id)).toEqual([helen.workerId, joseph.workerId])
    expect(rows[0].until_at).toEqual(rows[1].from_at)
    expect(await inTransaction(joseph, (tx) => tx.family.count({ where: { id: familyId } }))).toBe(1)
  })
})
