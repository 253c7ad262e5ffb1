import { describe, expect, it } from 'vitest'
import { grantAccess } from '@/lib/access/grant'
import { timeline } from '@/lib/chronology/queries/timeline'
import { inTransaction } from '@/lib/db/transaction'
import { addNote } from '@/lib/note/commands/add-note'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const stranger = signedIn('ben')

const drawing = {
  happenedOn: '2026-11-20',
  how: 'school' as const,
  title: 'Ada drew her mornings',
  words: '“My tummy feels wobbly”',
  track: 'family' as const,
  audience: 'team-and-family' as const,
}
const now = new Date('2026-11-23T10:00:00Z')

describe('a note', () => {
  it('is kept to the letter, goes on the timeline on the day it happened, and is written down in the trail', async () => {
    const { familyId } = await aFamily(helen)
    await addNote(helen, { familyId, ...drawing }, { now })
    const { facts } = await timeline(helen, { familyId })
    expect(facts).toMatchObject([
      { on: '2026-11-20', kind: 'note-added', track: 'family', words: { title: 'Ada drew her mornings' } },
    ])
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('note-added')
  })

  it('for me only is on my timeline and on nobody else’s', async () => {
    const family = await aFamily(helen)
    await anEpisode(helen, family)
    const { familyId } = family
    await addNote(helen, { familyId, ...drawing, audience: 'me' }, { now })
    const marcus = signedIn('marcus')
    expect(await inTransaction(marcus, (tx) => tx.note.count({ where: { familyId } }))).toBe(0)
    expect(await inTransaction(helen, (tx) => tx.note.count({ where: { familyId } }))).toBe(1)
    const kinds = async (actor: typeof helen) =>
      (await timeline(actor, { familyId })).facts.map(({ kind }) => kind)
    expect(await kinds(helen)).toContain('note-added')
    expect(await kinds(marcus)).not.toContain('note-added')
  })

  it('is not for a stranger, nor for a team member whose agency the family has not agreed to', async () => {
    const { familyId } = await aFamily(helen)
    await expect(addNote(stranger, { familyId, ...drawing }, { now })).rejects.toBeInstanceOf(NotFound)
    await inTransaction(helen, (tx) =>
      grantAccess(tx, { familyId, to: { workerId: karen.workerId }, relation: 'team-member', at: now }),
    )
    await expect(addNote(karen, { familyId, ...drawing }, { now })).rejects.toBeInstanceOf(NotAllowed)
    await agreeTo(helen, familyId, karen.agencyId)
    await expect(addNote(karen, { familyId, ...drawing }, { now })).resolves.toMatchObject({ familyId })
  })

  it('cannot be about tomorrow', async () => {
    const { familyId } = await aFamily(helen)
    await expect(
      addNote(helen, { familyId, ...drawing, happenedOn: '2026-11-24' }, { now }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })
})
