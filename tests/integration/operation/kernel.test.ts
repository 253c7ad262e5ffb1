import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { family, nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { query } from '@/lib/operation/query'
import { InvalidInput, invalid, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'

const helen = signedIn('helen')
const stranger = signedIn('ben')

const familyInput = z.strictObject({ familyId: z.uuid() })

const renameFamily = command({
  name: 'test.rename-family',
  input: z.strictObject({
    familyId: z.uuid(),
    name: z.string().min(1, 'Enter a name'),
    fail: z.boolean().optional(),
  }),
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'family-changed',
  run: async ({ tx, input }) => {
    await tx.family.update({
      where: { id: input.familyId },
      data: { name: input.name, version: { increment: 1 } },
    })
    if (input.fail) throw invalid('name', 'Choose another name')
    return { name: input.name }
  },
})

const readFamily = query({
  name: 'test.read-family',
  input: familyInput,
  may: 'viewFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'family-viewed',
  run: async ({ tx, input }) => tx.family.findUniqueOrThrow({ where: { id: input.familyId } }),
})

const signOffSomething = command({
  name: 'test.sign-off',
  input: familyInput,
  may: 'signOffClosure',
  on: ({ familyId }) => family(familyId),
  audit: 'closure-signed-off',
  run: async () => ({}),
})

const lookAtQueue = query({
  name: 'test.queue',
  input: z.strictObject({}),
  may: 'viewQueue',
  on: nothing,
  audit: 'queue-viewed',
  run: async () => 'the queue',
})

async function versionOf(familyId: string): Promise<number> {
  return asOwner(
    async (owner) =>
      (await owner.query('SELECT version FROM family WHERE id = $1', [familyId])).rows[0].version,
  )
}

async function newestSeq(): Promise<string> {
  return asOwner(async (owner) => (await owner.query('SELECT seq::text FROM audit_head')).rows[0].seq)
}

async function entriesAfter(seq: string): Promise<unknown[]> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query(
      'SELECT event, actor_id, family_id, subject_id, details FROM audit_event WHERE seq > $1 ORDER BY seq',
      [seq],
    )
    return rows
  })
}

describe('an operation', () => {
  it('changes the record and writes who did it and why they might, together', async () => {
    const { familyId } = await aFamily(helen)
    await renameFamily(helen, { familyId, name: 'Reid' })
    expect(await versionOf(familyId)).toBe(2)
    expect((await auditOf(familyId))[0]).toEqual({
      event: 'family-changed',
      actor_id: helen.workerId,
      relation: 'recorded-it',
    })
  })

  it('writes down that a record was read', async () => {
    const { familyId } = await aFamily(helen)
    await readFamily(helen, { familyId })
    expect((await auditOf(familyId)).map(({ event }) => event)).toEqual(['family-viewed'])
  })

  it('tells a stranger the same as if the family did not exist, and changes nothing', async () => {
    const { familyId } = await aFamily(helen)
    await expect(readFamily(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(renameFamily(stranger, { familyId, name: 'Mine' })).rejects.toBeInstanceOf(NotFound)
    await expect(renameFamily(stranger, { familyId: newId(), name: 'Mine' })).rejects.toBeInstanceOf(NotFound)
    expect(await versionOf(familyId)).toBe(1)
    expect(await auditOf(familyId)).toEqual([])
  })

  it('tells somebody who may see the family, but not do this, who can', async () => {
    const { familyId } = await aFamily(helen)
    await expect(signOffSomething(helen, { familyId })).rejects.toMatchObject({
      constructor: NotAllowed,
      message: 'The manager of the named person can do this',
    })
    await expect(lookAtQueue(helen, {})).rejects.toBeInstanceOf(NotAllowed)
    await expect(lookAtQueue(signedIn('grace'), {})).resolves.toBe('the queue')
  })

  it('does a thing once however often the same form is posted, and answers alike', async () => {
    const { familyId } = await aFamily(helen)
    const key = newId()
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => renameFamily(helen, { familyId, name: 'Reid' }, { key })),
    )
    expect(answers).toEqual(Array.from({ length: 5 }, () => ({ name: 'Reid' })))
    expect(await versionOf(familyId)).toBe(2)
    expect(await auditOf(familyId)).toHaveLength(1)
  })

  it('writes down who was turned away and from what, alike for a family that is hidden and one that never was', async () => {
    const { familyId } = await aFamily(helen)
    const never = newId()
    const last = await newestSeq()
    await expect(readFamily(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(readFamily(stranger, { familyId: never })).rejects.toBeInstanceOf(NotFound)
    await expect(signOffSomething(helen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(readFamily(stranger, { familyId: 'x' })).rejects.toBeInstanceOf(InvalidInput)
    const by = (actor: typeof helen, asked: string, why: string, subject: string | null) => ({
      event: 'refused',
      actor_id: actor.workerId,
      family_id: null,
      subject_id: subject,
      details: { asked, why },
    })
    expect(await entriesAfter(last)).toEqual([
      by(stranger, 'test.read-family', 'not-there-for-them', familyId),
      by(stranger, 'test.read-family', 'not-there-for-them', never),
      by(helen, 'test.sign-off', 'not-theirs-to-do', familyId),
      by(stranger, 'test.read-family', 'not-what-is-asked', null),
    ])
  })

  it('leaves no trace of a refused attempt, so that the same form may be put right and posted again', async () => {
    const { familyId } = await aFamily(helen)
    const key = newId()
    await expect(renameFamily(helen, { familyId, name: 'Reid', fail: true }, { key })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    expect(await versionOf(familyId)).toBe(1)
    await renameFamily(helen, { familyId, name: 'Reid' }, { key })
    expect(await versionOf(familyId)).toBe(2)
  })

  it('refuses fields nobody asked about, and says what is wrong with the others in words', async () => {
    const { familyId } = await aFamily(helen)
    const extra = { familyId, name: 'Reid', createdBy: helen.workerId }
    await expect(renameFamily(helen, extra)).rejects.toBeInstanceOf(InvalidInput)
    await expect(renameFamily(helen, { familyId, name: '' })).rejects.toMatchObject({
      errors: [{ field: 'name', message: 'Enter a name' }],
    })
  })

  it('does not open or change a record when the audit trail cannot be written', async () => {
    const { familyId } = await aFamily(helen)
    await asOwner((owner) => owner.query('ALTER FUNCTION append_audit RENAME TO append_audit_gone'))
    try {
      await expect(readFamily(helen, { familyId })).rejects.toThrow('append_audit')
      await expect(renameFamily(helen, { familyId, name: 'Reid' })).rejects.toThrow('append_audit')
    } finally {
      await asOwner((owner) => owner.query('ALTER FUNCTION append_audit_gone RENAME TO append_audit'))
    }
    expect(await versionOf(familyId)).toBe(1)
  })
})
