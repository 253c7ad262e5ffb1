import { expect, it } from 'vitest'
import { keepPace, mostInWindow, TooFast } from '@/lib/auth/pace'
import { DatabaseBusy } from '@/lib/db/busy'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const sian = signedIn('sian')
const began = new Date('2026-11-29T10:00:00Z')
const after = (seconds: number) => new Date(began.getTime() + seconds * 1_000)

it('somebody who asks faster than a person can waits until the five minutes are over, and nobody else does', async () => {
  for (let asked = 0; asked < mostInWindow; asked += 1) await keepPace(helen, began)
  for (let more = 0; more < 3; more += 1)
    await expect(keepPace(helen, after(10))).rejects.toBeInstanceOf(TooFast)
  await expect(keepPace(sian, after(10))).resolves.toBeUndefined()
  await expect(keepPace(helen, after(299))).rejects.toBeInstanceOf(DatabaseBusy)
  await expect(keepPace(helen, after(300))).resolves.toBeUndefined()
  const slowed = await asOwner(
    async (owner) => (await owner.query("SELECT actor_id FROM audit_event WHERE event = 'slowed-down'")).rows,
  )
  expect(slowed).toEqual([{ actor_id: helen.workerId }])
})
