import { afterEach, expect, it } from 'vitest'
import { actorOfSession } from '@/lib/auth/session'
import { newId } from '@/lib/db/id'
import { InvalidInput } from '@/lib/operation/refusal'
import { chooseTextSize } from '@/lib/worker/commands/choose-text-size'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const amina = signedIn('amina')

async function textSizeOf({ workerId }: { workerId: string }) {
  const id = newId()
  await asOwner((owner) =>
    owner.query(
      'INSERT INTO session (id, worker_id, started_at, last_seen_at) VALUES ($1, $2, now(), now())',
      [id, workerId],
    ),
  )
  return (await actorOfSession(id, new Date()))?.textSize
}

afterEach(() => chooseTextSize(helen, {}))

it('bigger words follow somebody to whatever they sign in on, and nobody else', async () => {
  await chooseTextSize(helen, { size: 'largest' })
  expect(await textSizeOf(helen)).toBe('largest')
  expect(await textSizeOf(amina)).toBeUndefined()
  await chooseTextSize(helen, {})
  expect(await textSizeOf(helen)).toBeUndefined()
})

it('what somebody chose is on the trail, and only the sizes there are can be chosen', async () => {
  await chooseTextSize(helen, { size: 'larger' })
  const { rows } = await asOwner((owner) =>
    owner.query(
      "SELECT actor_id, details FROM audit_event WHERE event = 'text-size-chosen' ORDER BY seq DESC LIMIT 1",
    ),
  )
  expect(rows).toEqual([{ actor_id: helen.workerId, details: { size: 'larger', purpose: 'own-work' } }])
  const huge = 'huge' as 'larger'
  await expect(chooseTextSize(helen, { size: huge })).rejects.toBeInstanceOf(InvalidInput)
})
