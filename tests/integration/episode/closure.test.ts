import { describe, expect, it } from 'vitest'
import { myWork } from '@/lib/caseload/queries/my-work'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { saveClosureDraft } from '@/lib/draft/commands/save-closure-draft'
import { askClosure } from '@/lib/episode/commands/ask-closure'
import { returnClosure } from '@/lib/episode/commands/return-closure'
import { signOffClosure } from '@/lib/episode/commands/sign-off-closure'
import { beforeClosure } from '@/lib/episode/queries/before-closure'
import { closure } from '@/lib/episode/queries/closure'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const stranger = signedIn('ben')

const ending = {
  reason: 'needs-met' as const,
  whatChanged: 'Ada is in school every day',
  familyView: '“It is calmer now”',
  whatNext: 'Rae rings Helen if mornings get hard again',
}

async function aFamilyBeingHelped() {
  const family = await aFamily(helen)
  const episodeId = await anEpisode(helen, family)
  return { ...family, episodeId }
}

const episodeOf = (episodeId: string) =>
  asOwner(async (owner) => (await owner.query('SELECT * FROM episode WHERE id = $1', [episodeId])).rows[0])

describe('bringing help to an end', () => {
  it('leaves the family held until a manager agrees, then by nobody', async () => {
    const { familyId, episodeId } = await aFamilyBeingHelped()
    const { closureId } = await askClosure(helen, { familyId, ...ending })
    expect((await episodeOf(episodeId)).closed_at).toBeNull()
    await signOffClosure(marcus, { familyId, closureId })
    const after = await episodeOf(episodeId)
    expect(after.closed_at).not.toBeNull()
    const held = await asOwner((owner) =>
      owner.query('SELECT 1 FROM holding WHERE episode_id = $1 AND until_at IS NULL', [episodeId]),
    )
    expect(held.rowCount).toBe(0)
    const lines = await asOwner((owner) =>
      owner.query('SELECT 1 FROM caseload_entry WHERE family_id = $1', [familyId]),
    )
    expect(lines.rowCount).toBe(0)
    expect((await auditOf(familyId)).map(({ event }) => event)).toEqual([
      'closure-signed-off',
      'closure-asked',
    ])
  })

  it('is decided by two people: the one who asked cannot agree', async () => {
    const { familyId } = await aFamilyBeingHelped()
    const { closureId } = await askClosure(helen, { familyId, ...ending })
    await expect(signOffClosure(helen, { familyId, closureId })).rejects.toBeInstanceOf(NotAllowed)
  })

  it('goes back to the named person with a reason, who may then ask again', async () => {
    const { familyId } = await aFamilyBeingHelped()
    const { closureId } = await askClosure(helen, { familyId, ...ending })
    await returnClosure(marcus, { familyId, closureId, why: 'Ask Ola too' })
    expect(await closure(helen, { familyId, closureId })).toMatchObject({
      returned: { by: 'Marcus Bell', why: 'Ask Ola too' },
    })
    await expect(signOffClosure(marcus, { familyId, closureId })).rejects.toBeInstanceOf(ChangedMeanwhile)
    await expect(askClosure(helen, { familyId, ...ending })).resolves.toMatchObject({ familyId })
  })

  it('keeps the words while they are written, and again when the manager sends them back', async () => {
    const { familyId, episodeId } = await aFamilyBeingHelped()
    const typed = (baseRev: number) => ({
      documentId: episodeId,
      section: 'closure',
      op: { opId: newId(), baseRev, patch: { whatChanged: 'Ada is in school every day' } },
    })
    await saveClosureDraft(helen, typed(0))
    const unfinished = async () =>
      (await myWork(helen, {})).unfinished.filter((draft) => draft.documentId === episodeId)
    expect(await unfinished()).toMatchObject([{ kind: 'closure', familyId }])
    const { closureId } = await askClosure(helen, { familyId, ...ending })
    expect(await unfinished()).toEqual([])
    expect((await beforeClosure(helen, { familyId })).waiting).toBe(closureId)
    await returnClosure(marcus, { familyId, closureId, why: 'Ask Ola too' })
    expect(await beforeClosure(helen, { familyId })).toMatchObject({
      waiting: undefined,
      draft: { values: { whatChanged: 'Ada is in school every day' } },
    })
    const again = await askClosure(helen, { familyId, ...ending })
    await signOffClosure(marcus, { familyId, closureId: again.closureId })
    await expect(saveClosureDraft(helen, typed(1))).rejects.toThrow()
  })

  it('is asked once at a time', async () => {
    const { familyId } = await aFamilyBeingHelped()
    await askClosure(helen, { familyId, ...ending })
    await expect(askClosure(helen, { familyId, ...ending })).rejects.toBeInstanceOf(ChangedMeanwhile)
  })

  it('waits while the MASH is looking at a worry', async () => {
    const { familyId, contactId } = await aFamilyBeingHelped()
    await inTransaction(helen, (tx) =>
      tx.mashRequest.create({
        data: {
          id: newId(),
          contactId,
          familyId,
          sentBy: helen.workerId,
          sentAt: new Date(),
          urgency: 'four-hours',
          dueAt: new Date(),
          whatIsAsked: 'Please look',
        },
      }),
    )
    await expect(askClosure(helen, { familyId, ...ending })).rejects.toBeInstanceOf(InvalidInput)
  })

  it('does not exist for a stranger', async () => {
    const { familyId } = await aFamilyBeingHelped()
    const { closureId } = await askClosure(helen, { familyId, ...ending })
    const attempts = [
      () => askClosure(stranger, { familyId, ...ending }),
      () => signOffClosure(stranger, { familyId, closureId }),
      () => returnClosure(stranger, { familyId, closureId, why: 'No' }),
      () => closure(stranger, { familyId, closureId }),
      () => beforeClosure(stranger, { familyId }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(NotFound)
  })

  it('refuses a closure of one family under the address of another', async () => {
    const one = await aFamilyBeingHelped()
    const other = await aFamilyBeingHelped()
    const { closureId } = await askClosure(helen, { familyId: one.familyId, ...ending })
    await expect(signOffClosure(marcus, { familyId: other.familyId, closureId })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('asks for each answer in words', async () => {
    const { familyId } = await aFamilyBeingHelped()
    await expect(askClosure(helen, { familyId, ...ending, familyView: '' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    const { closureId } = await askClosure(helen, { familyId, ...ending })
    await expect(returnClosure(marcus, { familyId, closureId, why: '' })).rejects.toBeInstanceOf(InvalidInput)
  })
})
