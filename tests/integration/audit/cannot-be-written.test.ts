import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whoLooked } from '@/lib/audit/queries/who-looked'
import { isReady } from '@/lib/db/ready'
import { familyPage } from '@/lib/family/queries/family-page'
import { addNote } from '@/lib/note/commands/add-note'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, anEpisode, type FamilyOfTest, signedIn } from '../../support/world'

const helen = signedIn('helen')
const append = 'append_audit(timestamptz, text, uuid, uuid, uuid, uuid, text, uuid, jsonb)'
let family: FamilyOfTest

const note = () =>
  addNote(helen, {
    familyId: family.familyId,
    happenedOn: '2026-11-02',
    how: 'visit',
    track: 'family',
    title: 'A visit',
    words: 'They were all in',
    audience: 'team',
  })

const notes = () =>
  asOwner(async (owner) => Number((await owner.query('SELECT count(*) FROM note')).rows[0]?.count))

describe('when the audit trail cannot be written (P9)', () => {
  beforeEach(async () => {
    family = await aFamily(helen)
    await anEpisode(helen, family)
    await asOwner((owner) => owner.query(`REVOKE EXECUTE ON FUNCTION ${append} FROM alongside_app`))
  })
  afterEach(() => asOwner((owner) => owner.query(`GRANT EXECUTE ON FUNCTION ${append} TO alongside_app`)))

  it('no record opens', async () => {
    await expect(familyPage(helen, { familyId: family.familyId })).rejects.toThrow('permission denied')
    await expect(whoLooked(helen, { familyId: family.familyId })).rejects.toThrow('permission denied')
  })

  it('nothing is written', async () => {
    const before = await notes()
    await expect(note()).rejects.toThrow('permission denied')
    expect(await notes()).toBe(before)
  })

  it('a balancer is told not to send anybody here', async () => {
    expect(await isReady()).toBe(false)
  })
})

describe('reading the audit trail', () => {
  it('is itself in the audit trail', async () => {
    family = await aFamily(helen)
    await anEpisode(helen, family)
    await whoLooked(helen, { familyId: family.familyId })
    expect((await auditOf(family.familyId))[0]).toMatchObject({
      event: 'who-looked-viewed',
      actor_id: helen.workerId,
    })
  })
})
