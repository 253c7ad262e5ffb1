import { describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { heldWords, holdWords } from '@/lib/auth/held-words'
import { actorOfSession } from '@/lib/auth/session'
import { signedIn as beginFor, signInAsSample } from '@/lib/auth/sign-in'
import { signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { familyPage } from '@/lib/family/queries/family-page'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { addPost } from '@/lib/worker/commands/add-post'
import { chooseTextSize } from '@/lib/worker/commands/choose-text-size'
import { endOwnSessions } from '@/lib/worker/commands/end-own-sessions'
import { endSessionsOfWorker } from '@/lib/worker/commands/end-sessions'
import { endWorker } from '@/lib/worker/commands/end-worker'
import { inviteWorker } from '@/lib/worker/commands/invite-worker'
import { moveWorker } from '@/lib/worker/commands/move-worker'
import { switchPost } from '@/lib/worker/commands/switch-post'
import { ownPosts } from '@/lib/worker/queries/own-posts'
import { ownSignIn } from '@/lib/worker/queries/own-sign-in'
import { workerToLookAfter } from '@/lib/worker/queries/to-look-after'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'
import { administrator, aNewcomer, from, setUpApp, stepAfterPassword } from '../auth/newcomer'

// Many passwords are hashed here: slow on a busy machine is not wrong.
vi.setConfig({ testTimeout: 120_000 })

const coaching = { agencyId: agencies.kickOn.id, jobTitle: 'Volunteer coach', work: 'practitioner' as const }

/** Somebody signed in at a school, who has another post at a charity. */
async function ofTwoPosts(): Promise<{ atSchool: Actor; email: string; charity: string }> {
  const { workerId, email } = await aNewcomer()
  const { workerId: charity } = await addPost(administrator, { workerId, ...coaching })
  const { actor } = await setUpApp(email, new Date())
  return { atSchool: actor, email, charity }
}

async function now(sessionId: string): Promise<Actor> {
  const actor = await actorOfSession(sessionId, new Date())
  if (!actor) throw new Error('signed out')
  return actor
}

async function switched(actor: Actor, workerId: string): Promise<Actor> {
  await switchPost(actor, { workerId })
  return now(actor.sessionId)
}

describe('somebody who works for two organisations', () => {
  it('acts for one at a time, turns to the other at once, and the turn is written down', async () => {
    const { atSchool, charity } = await ofTwoPosts()
    expect(atSchool).toMatchObject({ agencyName: 'Oakfield Primary School', worksElsewhere: true })
    const atCharity = await switched(atSchool, charity)
    expect(atCharity).toMatchObject({
      workerId: charity,
      signInId: atSchool.workerId,
      agencyName: 'Kick On',
      jobTitle: 'Volunteer coach',
      sessionId: atSchool.sessionId,
    })
    const { rows } = await asOwner((owner) =>
      owner.query(
        "SELECT actor_id, subject_id FROM audit_event WHERE event = 'post-switched' AND actor_id = $1",
        [atSchool.workerId],
      ),
    )
    expect(rows).toEqual([{ actor_id: atSchool.workerId, subject_id: charity }])
    expect(await ownPosts(atCharity, {})).toMatchObject([
      { agencyName: 'Kick On', isNow: true },
      { agencyName: 'Oakfield Primary School', isNow: false },
    ])
  })

  it('sees in one post nothing of the families of the other, in whichever they are known', async () => {
    const { atSchool, charity } = await ofTwoPosts()
    const { familyId: ofSchool } = await aFamily(atSchool)
    const atCharity = await switched(atSchool, charity)
    const { familyId: ofCharity } = await aFamily(atCharity)
    await expect(familyPage(atCharity, { familyId: ofSchool })).rejects.toBeInstanceOf(NotFound)
    await expect(familyPage(atCharity, { familyId: ofCharity })).resolves.toBeDefined()
    const back = await switched(atCharity, atSchool.workerId)
    await expect(familyPage(back, { familyId: ofCharity })).rejects.toBeInstanceOf(NotFound)
    await expect(familyPage(back, { familyId: ofSchool })).resolves.toBeDefined()
    const seen = await inTransaction(back, (tx) =>
      tx.family.findMany({ where: { id: { in: [ofSchool, ofCharity] } } }),
    )
    expect(seen.map(({ id }) => id)).toEqual([ofSchool])
  })

  it('turns to no post of somebody else, and to none that has ended', async () => {
    const { atSchool, charity } = await ofTwoPosts()
    await expect(switchPost(atSchool, { workerId: workers.rob.id })).rejects.toBeInstanceOf(NotFound)
    await endWorker(administrator, { workerId: charity })
    await expect(switchPost(atSchool, { workerId: charity })).rejects.toBeInstanceOf(NotFound)
    expect(await now(atSchool.sessionId)).toMatchObject({ worksElsewhere: false })
  })

  it('is held to that by the database: no session acts as a post that is not its own person’s', async () => {
    const { atSchool } = await ofTwoPosts()
    await expect(
      inTransaction(atSchool, (tx) =>
        tx.session.updateMany({ where: { id: atSchool.sessionId }, data: { postId: workers.rob.id } }),
      ),
    ).rejects.toThrow()
    await expect(
      asOwner((owner) =>
        owner.query('UPDATE worker SET sign_in_id = $1 WHERE id = $2', [atSchool.workerId, workers.rob.id]),
      ),
    ).rejects.toThrow('whose post it is never changes')
    await expect(
      asOwner((owner) =>
        owner.query(
          `INSERT INTO worker (id, sign_in_id, name, job_title, agency_id, work) VALUES ($1, $2, 'A', 'B', $3, 'practitioner')`,
          [newId(), workers.benAtKickOn.id, agencies.kickOn.id],
        ),
      ),
    ).rejects.toThrow("somebody's own sign-in")
  })

  it('begins, when they sign in again, as what they last acted as while that goes on', async () => {
    const { atSchool, email, charity } = await ofTwoPosts()
    await switched(atSchool, charity)
    const again = await signedInAgain(email)
    expect(again).toMatchObject({ workerId: charity })
    await endWorker(administrator, { workerId: charity })
    expect(await signedInAgain(email)).toMatchObject({ workerId: atSchool.workerId })
  })

  it('has one sign-in: sessions, text size and news are theirs in either post', async () => {
    const { atSchool, charity } = await ofTwoPosts()
    const atCharity = await switched(atSchool, charity)
    expect((await ownSignIn(atCharity, {})).sessions.map(({ id }) => id)).toEqual([atSchool.sessionId])
    await chooseTextSize(atCharity, { size: 'largest' })
    const back = await switched(atCharity, atSchool.workerId)
    expect(back).toMatchObject({ textSize: 'largest' })
    await endSessionsOfWorker(administrator, { workerId: charity })
    expect(await actorOfSession(atSchool.sessionId, new Date())).toBeUndefined()
    await expect(endOwnSessions(back, {})).resolves.toEqual({ ended: 0 })
  })

  it('keeps what one post’s page sent for that post alone', async () => {
    const { atSchool, charity } = await ofTwoPosts()
    const atCharity = await switched(atSchool, charity)
    const words = { address: '/families/1/notes/new', form: 'Save', values: { words: 'Not for the charity' } }
    const id = (await holdWords(atSchool.sessionId, words, new Date(), atSchool.workerId)) ?? ''
    expect(await heldWords(atCharity, id, new Date())).toBeUndefined()
    expect(await heldWords(atSchool, id, new Date())).toEqual(words)
    expect(await holdWords(atSchool.sessionId, words, new Date(), workers.rob.id)).toBeUndefined()
  })

  it('carries on a page of one post in that post, and loses nothing by having turned to the other', async () => {
    const ben = signedIn('ben')
    const begun = await signInAsSample(ben.signInId, from, new Date())
    if (!begun.ok) throw new Error('not signed in')
    const writer = workers.benAtKickOn.id
    const blank = { email: '', password: '', from, writer }
    const came = await signInToCarryOn(blank, new Date())
    expect(came.result).toBe('ok')
    const sessionId = came.result === 'ok' ? came.signedIn?.sessionId : undefined
    expect(await actorOfSession(sessionId ?? '', new Date())).toMatchObject({ workerId: writer })
    expect(await signInToCarryOn({ ...blank, already: ben }, new Date())).toEqual({ result: 'ok' })
    expect(await signInToCarryOn({ ...blank, already: signedIn('rob') }, new Date())).toEqual({
      result: 'someone-else',
    })
  })
})

/** Signs in again with what a newcomer has. */
async function signedInAgain(email: string): Promise<Actor> {
  const { step } = await stepAfterPassword(email, new Date())
  const begun = await inTransaction(null, (tx) =>
    beginFor(tx, step.worker, ['password', 'authenticator'], from, new Date()),
  )
  return now(begun.sessionId)
}

describe('G-S12 for posts', () => {
  it('ending one post ends at the next request what acts as it, and leaves the other', async () => {
    const { atSchool, email, charity } = await ofTwoPosts()
    const other = await signedInAgain(email)
    const atCharity = await switched(other, charity)
    await endWorker(administrator, { workerId: charity })
    expect(await actorOfSession(atCharity.sessionId, new Date())).toBeUndefined()
    expect(await now(atSchool.sessionId)).toMatchObject({ workerId: atSchool.workerId })
  })

  it('ending the first post leaves them signing in for the other', async () => {
    const { atSchool, email, charity } = await ofTwoPosts()
    await endWorker(administrator, { workerId: atSchool.workerId })
    expect(await actorOfSession(atSchool.sessionId, new Date())).toBeUndefined()
    expect(await signedInAgain(email)).toMatchObject({ workerId: charity, worksElsewhere: false })
  })

  it('ending the person ends every post, every session and every way in', async () => {
    const { atSchool, email, charity } = await ofTwoPosts()
    const atCharity = await switched(await signedInAgain(email), charity)
    await endWorker(administrator, { workerId: charity, everywhere: true })
    for (const { sessionId } of [atSchool, atCharity])
      expect(await actorOfSession(sessionId, new Date())).toBeUndefined()
    await expect(stepAfterPassword(email, new Date())).rejects.toThrow()
  })

  it('doing other work in a post is felt at its next request, and in no other post', async () => {
    const { atSchool, charity } = await ofTwoPosts()
    const atCharity = await switched(atSchool, charity)
    await moveWorker(administrator, { workerId: charity, ...coaching, work: 'manager' })
    expect(await now(atCharity.sessionId)).toMatchObject({ work: 'manager' })
    expect(await switched(atCharity, atSchool.workerId)).toMatchObject({ work: 'practitioner' })
  })
})

describe('giving somebody another post', () => {
  const place = { agencyId: agencies.health.id, jobTitle: 'Helper', work: 'practitioner' as const }

  it('is an administrator’s to do, and never for themselves', async () => {
    await expect(addPost(signedIn('marcus'), { workerId: workers.rob.id, ...place })).rejects.toBeInstanceOf(
      NotAllowed,
    )
    await expect(addPost(administrator, { workerId: administrator.workerId, ...place })).rejects.toThrow(
      'Ask another administrator',
    )
    await expect(
      inTransaction(
        administrator,
        (tx) => tx.$executeRaw`INSERT INTO worker (id, sign_in_id, name, job_title, agency_id, work)
        VALUES (${newId()}::uuid, ${administrator.signInId}::uuid, 'A', 'B', ${agencies.kickOn.id}::uuid, 'manager')`,
      ),
    ).rejects.toThrow('row-level security')
  })

  it('gives it once for one kind of work at one organisation, and shows all their posts together', async () => {
    const { workerId } = await aNewcomer()
    await addPost(administrator, { workerId, ...place })
    await expect(addPost(administrator, { workerId, ...place })).rejects.toThrow(
      'does that work there already',
    )
    const shown = await workerToLookAfter(administrator, { workerId })
    expect(shown.otherPosts).toMatchObject([{ jobTitle: 'Helper', hasLeft: false }])
    const other = await workerToLookAfter(administrator, { workerId: shown.otherPosts[0]?.id ?? '' })
    expect(other).toMatchObject({ email: shown.email, otherPosts: [{ id: workerId }] })
  })

  it('is what inviting somebody who works here leads to, with everything that was typed', async () => {
    const { workerId, email } = await aNewcomer()
    const asked = { name: 'Sam Hill', email, ...place }
    const refusal = await inviteWorker(administrator, asked).catch((problem: unknown) => problem)
    expect(refusal).toBeInstanceOf(InvalidInput)
    expect((refusal as InvalidInput).errors[0]).toMatchObject({
      field: 'sameAs',
      offers: [{ value: workerId }],
    })
    const given = await inviteWorker(administrator, { ...asked, sameAs: workerId })
    expect(given.linkId).toBeNull()
    const { otherPosts } = await workerToLookAfter(administrator, { workerId })
    expect(otherPosts.map(({ id }) => id)).toEqual([given.workerId])
  })
})
