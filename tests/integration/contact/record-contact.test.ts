import { describe, expect, it } from 'vitest'
import { recordContact } from '@/lib/contact/commands/record-contact'
import { contactView } from '@/lib/contact/queries/contact'
import { newContact } from '@/lib/contact/queries/new-contact'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { auditOf } from '../../support/owner'
import { aFamily, agreeTo, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const stranger = signedIn('ben')

const told = {
  dangerNow: false,
  workingWell: '  They read together.\n\n  Every night 🌙 ਪੰਜਾਬੀ',
  worriedAbout: 'Mornings',
}

describe('a contact', () => {
  it('is kept to the letter, has a reference that says nothing, and is on the trail', async () => {
    const { familyId, children } = await aFamily(helen)
    const { contactId } = await recordContact(helen, {
      familyId,
      ...told,
      childsWords: '“I like toast”',
      childsWordsBy: children[0] ?? '',
    })
    const view = await contactView(helen, { familyId, contactId })
    expect(view).toMatchObject({
      workingWell: told.workingWell,
      childsWords: { words: '“I like toast”', by: { fullName: 'Ada Tester' } },
    })
    expect(view.reference).toMatch(/^\d{4}-\d{4,}$/)
    expect((await auditOf(familyId)).map(({ event }) => event)).toEqual([
      'contact-viewed',
      'contact-recorded',
    ])
  })

  it('says what was done about a danger, and whose words a child’s words are', async () => {
    const { familyId, children } = await aFamily(helen)
    const other = await aFamily(helen)
    await expect(recordContact(helen, { familyId, ...told, dangerNow: true })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await expect(recordContact(helen, { familyId, ...told, childsWords: 'x' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await expect(
      recordContact(helen, { familyId, ...told, childsWords: 'x', childsWordsBy: other.children[0] ?? '' }),
    ).rejects.toBeInstanceOf(InvalidInput)
    expect(children).toHaveLength(2)
  })

  it('does not exist for a stranger, nor under another family’s address', async () => {
    const one = await aFamily(helen)
    const other = await aFamily(helen)
    const { familyId, contactId } = one
    await expect(recordContact(stranger, { familyId, ...told })).rejects.toBeInstanceOf(NotFound)
    await expect(contactView(stranger, { familyId, contactId })).rejects.toBeInstanceOf(NotFound)
    await expect(newContact(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(contactView(helen, { familyId: other.familyId, contactId })).rejects.toBeInstanceOf(NotFound)
  })

  it('is not for an agency the family agreed to that is not in the team', async () => {
    const { familyId, contactId } = await aFamily(helen)
    await agreeTo(helen, familyId, karen.agencyId)
    await expect(contactView(karen, { familyId, contactId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(recordContact(karen, { familyId, ...told })).rejects.toBeInstanceOf(NotAllowed)
  })
})
