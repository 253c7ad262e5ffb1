import { beforeAll, describe, expect, it } from 'vitest'
import { grantAccess } from '@/lib/access/grant'
import { actorOfSession } from '@/lib/auth/session'
import { signInAsSample, signInWithPassword } from '@/lib/auth/sign-in'
import { openLink } from '@/lib/auth/sign-in-link'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { endSessionsOfWorker } from '@/lib/worker/commands/end-sessions'
import { endWorker } from '@/lib/worker/commands/end-worker'
import { inviteWorker } from '@/lib/worker/commands/invite-worker'
import { makeSignInLink } from '@/lib/worker/commands/make-link'
import { moveWorker } from '@/lib/worker/commands/move-worker'
import { resetFactorsOfWorker } from '@/lib/worker/commands/reset-factors'
import { linkOfWorker } from '@/lib/worker/queries/link'
import { agencies, teams, workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { givePassword } from '../../support/passwords'
import { aFamily, signedIn } from '../../support/world'

const administrator = { ...signedIn('lena'), work: 'administrator' as const }
const from = { address: '192.0.2.77' }
const now = new Date()
const later = (ms: number) => new Date(now.getTime() + ms)
const place = {
  agencyId: agencies.oakfield.id,
  jobTitle: 'Teaching assistant',
  work: 'practitioner' as const,
}

async function invited(name: string) {
  const email = `${newId()}@ashmere.example`
  const { workerId } = await inviteWorker(administrator, { name, email, ...place })
  return { workerId, email }
}

async function tokenOf(workerId: string): Promise<string> {
  const link = await linkOfWorker(administrator, { workerId })
  return link?.address.split('/join/')[1] ?? ''
}

async function eventsAbout(workerId: string): Promise<string[]> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query('SELECT event FROM audit_event WHERE subject_id = $1 ORDER BY seq', [
      workerId,
    ])
    return rows.map(({ event }) => event)
  })
}

async function signInAs(workerId: string) {
  const answer = await signInAsSample(workerId, from, now)
  if (!answer.ok) throw new Error('could not sign in')
  return answer.sessionId
}

describe('somebody new', () => {
  it('is let in by an administrator with a link, and by nobody else', async () => {
    const { workerId } = await invited('Priya Shah')
    expect(await openLink(await tokenOf(workerId), now)).toMatchObject({
      purpose: 'invitation',
      worker: { id: workerId, name: 'Priya Shah' },
    })
    expect(await eventsAbout(workerId)).toEqual(['worker-invited', 'sign-in-link-viewed'])
    const asked = { name: 'A', email: 'a@ashmere.example', ...place }
    for (const name of ['helen', 'marcus', 'grace', 'lena'] as const)
      await expect(inviteWorker(signedIn(name), asked)).rejects.toBeInstanceOf(NotAllowed)
    await expect(
      inviteWorker({ ...administrator, freshAt: later(-3_600_000) }, asked),
    ).rejects.toBeInstanceOf(FreshSignInNeeded)
  })

  it('needs an email of their own, and an organisation and team that go together', async () => {
    const asked = { name: 'A', email: 'b@ashmere.example', ...place }
    await expect(
      inviteWorker(administrator, { ...asked, email: workers.helen.email.toUpperCase() }),
    ).rejects.toThrow('Helen Marsh works here and has that email')
    await expect(inviteWorker(administrator, { ...asked, teamId: teams.millbrook.id })).rejects.toThrow(
      'Choose a team of that organisation',
    )
    await expect(inviteWorker(administrator, { ...asked, email: 'no' })).rejects.toBeInstanceOf(InvalidInput)
  })

  it('has one link that works: an older one, an altered one and one too old do not', async () => {
    const { workerId } = await invited('Noor Aziz')
    const first = await tokenOf(workerId)
    await makeSignInLink(administrator, { workerId })
    const second = await tokenOf(workerId)
    expect(second).not.toBe(first)
    expect(await openLink(first, now)).toBeUndefined()
    expect(await openLink(`${second.slice(0, -2)}xx`, now)).toBeUndefined()
    expect(await openLink(second.split('.')[0] ?? '', now)).toBeUndefined()
    expect(await openLink(second, later(8 * 24 * 3_600_000))).toBeUndefined()
    expect(await openLink(second, now)).toBeDefined()
  })

  it('leaves nothing in the database by which the link could be made again', async () => {
    const { workerId } = await invited('Sal Reid')
    const secret = (await tokenOf(workerId)).split('.')[1] ?? 'none'
    const written = await asOwner(async (owner) => {
      const { rows } = await owner.query(
        `SELECT row_to_json(l)::text AS text FROM sign_in_link l WHERE worker_id = $1
          UNION ALL SELECT result::text FROM idempotency_key UNION ALL SELECT details::text FROM audit_event WHERE subject_id = $1`,
        [workerId],
      )
      return rows.map(({ text }) => text).join()
    })
    expect(written).toContain(workerId)
    expect(written).not.toContain(secret)
  })
})

describe('somebody who leaves', () => {
  it('is out everywhere at once, cannot come back in, and their families are counted', async () => {
    const tom = workers.tom.id
    const sessions = [await signInAs(tom), await signInAs(tom)]
    const { familyId } = await aFamily(signedIn('tom'))
    await inTransaction(signedIn('tom'), (tx) =>
      grantAccess(tx, { familyId, to: { workerId: tom }, relation: 'holder', at: now }),
    )
    await givePassword(tom, 'a long password of his own')
    const at = new Date()
    expect(await endWorker(administrator, { workerId: tom }, { now: at })).toEqual({
      workerId: tom,
      families: 1,
    })
    const next = new Date(at.getTime() + 1)
    for (const sessionId of sessions) expect(await actorOfSession(sessionId, next)).toBeUndefined()
    expect(
      await signInWithPassword(
        { email: workers.tom.email, password: 'a long password of his own', from },
        next,
      ),
    ).toEqual({ ok: false, why: 'wrong' })
    expect(await signInAsSample(tom, from, next)).toEqual({ ok: false, why: 'wrong' })
    await expect(endWorker(administrator, { workerId: tom })).rejects.toBeInstanceOf(NotFound)
    expect(await eventsAbout(tom)).toEqual(['worker-left'])
  })

  it('may work until the end of their last day', async () => {
    const workerId = workers.sian.id
    const sessionId = await signInAs(workerId)
    await endWorker(administrator, { workerId, lastDay: addDays(dayFromInstant(now), 2) }, { now })
    expect(await actorOfSession(sessionId, later(60_000))).toBeDefined()
    const [row] = await asOwner(
      async (owner) => (await owner.query('SELECT left_at FROM worker WHERE id = $1', [workerId])).rows,
    )
    expect(dayFromInstant(row.left_at)).toBe(addDays(dayFromInstant(now), 3))
  })

  it('does not end themselves, and nobody but an administrator ends anybody', async () => {
    await expect(endWorker(administrator, { workerId: administrator.workerId })).rejects.toThrow(
      'Ask another administrator',
    )
    await expect(endWorker(signedIn('marcus'), { workerId: workers.helen.id })).rejects.toBeInstanceOf(
      NotAllowed,
    )
  })
})

describe('somebody who moves', () => {
  beforeAll(() => givePassword(workers.rob.id, 'a long password of his own'))

  it('does another kind of work from their next request on', async () => {
    const sessionId = await signInAs(workers.amina.id)
    const asked = { workerId: workers.amina.id, ...place, agencyId: workers.amina.agencyId }
    await moveWorker(administrator, { ...asked, work: 'manager', jobTitle: 'Team manager' })
    expect(await actorOfSession(sessionId, new Date())).toMatchObject({
      work: 'manager',
      jobTitle: 'Team manager',
    })
  })

  it('and manages no more, has no team of theirs from their next request on', async () => {
    const sessionId = await signInAs(workers.nadia.id)
    expect((await actorOfSession(sessionId, new Date()))?.manages).toHaveLength(1)
    const { agencyId, teamId, jobTitle } = workers.nadia
    const asked = { workerId: workers.nadia.id, agencyId, ...(teamId && { teamId }), jobTitle }
    await moveWorker(administrator, { ...asked, work: 'practitioner' })
    expect((await actorOfSession(sessionId, new Date()))?.manages).toEqual([])
    await expect(
      inTransaction(
        signedIn('helen'),
        (tx) => tx.$queryRaw`SELECT end_management_of_worker(${workers.marcus.id}::uuid, now())`,
      ),
    ).rejects.toThrow('only an administrator')
  })

  it('to another agency takes no family along: first somebody else takes over, then the rest ends', async () => {
    const rob = workers.rob.id
    const { familyId } = await aFamily(signedIn('rob'))
    const asked = { workerId: rob, ...place, agencyId: agencies.youth.id }
    await inTransaction(signedIn('rob'), (tx) =>
      grantAccess(tx, { familyId, to: { workerId: rob }, relation: 'lead-professional', at: now }),
    )
    await expect(moveWorker(administrator, asked)).rejects.toThrow('still works with 1 family')
    await asOwner((owner) =>
      owner.query(
        "UPDATE family_access SET until_at = now() WHERE worker_id = $1 AND relation <> 'recorded-it'",
        [rob],
      ),
    )
    await moveWorker(administrator, asked)
    const open = await asOwner((owner) =>
      owner.query('SELECT 1 FROM family_access WHERE worker_id = $1 AND until_at IS NULL', [rob]),
    )
    expect(open.rowCount).toBe(0)
  })
})

describe('an administrator', () => {
  it('signs somebody out everywhere', async () => {
    const sessions = [await signInAs(workers.karen.id), await signInAs(workers.karen.id)]
    expect(await endSessionsOfWorker(administrator, { workerId: workers.karen.id })).toMatchObject({
      sessions: 2,
    })
    for (const sessionId of sessions) expect(await actorOfSession(sessionId, new Date())).toBeUndefined()
    await expect(
      endSessionsOfWorker(signedIn('marcus'), { workerId: workers.karen.id }),
    ).rejects.toBeInstanceOf(NotAllowed)
  })

  it('cannot read or write anybody’s password, whatever the code asks', async () => {
    await givePassword(workers.karen.id, 'a long password of her own')
    expect(await inTransaction(administrator, (tx) => tx.workerPassword.count())).toBe(0)
    const overwrite = inTransaction(administrator, (tx) =>
      tx.workerPassword.updateMany({ where: { workerId: workers.karen.id }, data: { hash: '$argon2id$' } }),
    )
    expect(await overwrite).toEqual({ count: 0 })
    const insert = inTransaction(administrator, (tx) =>
      tx.workerPassword.createMany({
        data: { workerId: workers.helen.id, hash: '$argon2id$', setAt: now },
      }),
    )
    await expect(insert).rejects.toThrow('row-level security')
  })

  it('is the only one who may take a second factor away', async () => {
    await expect(
      resetFactorsOfWorker(signedIn('marcus'), { workerId: workers.karen.id }),
    ).rejects.toBeInstanceOf(NotAllowed)
    await expect(
      resetFactorsOfWorker({ ...administrator, freshAt: later(-3_600_000) }, { workerId: workers.karen.id }),
    ).rejects.toBeInstanceOf(FreshSignInNeeded)
  })

  it('is not one by saying so: a practitioner’s transaction cannot add or change a worker', async () => {
    const change = inTransaction(signedIn('helen'), (tx) =>
      tx.worker.updateMany({ where: { id: workers.helen.id }, data: { work: 'administrator' } }),
    )
    expect(await change).toEqual({ count: 0 })
  })
})
