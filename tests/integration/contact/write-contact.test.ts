import { describe, expect, it } from 'vitest'
import { myWork } from '@/lib/caseload/queries/my-work'
import { beginContact } from '@/lib/contact/commands/begin-contact'
import { recordContact } from '@/lib/contact/commands/record-contact'
import { contactView } from '@/lib/contact/queries/contact'
import { contactToWrite } from '@/lib/contact/queries/contact-to-write'
import { newContact } from '@/lib/contact/queries/new-contact'
import { newId } from '@/lib/db/id'
import { DraftClosed } from '@/lib/draft/closed'
import { saveContactDraft } from '@/lib/draft/commands/save-contact-draft'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { auditOf } from '../../support/owner'
import { aFamily, agreeTo, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const stranger = signedIn('ben')

const told = { dangerNow: false, workingWell: 'They read together', worriedAbout: 'Mornings' }

async function begun(dangerNow = false) {
  const { familyId } = await aFamily(helen)
  return beginContact(helen, { familyId, dangerNow })
}

const typed = (contactId: string, patch = { worriedAbout: 'Half a sen' }, baseRev = 1) => ({
  documentId: contactId,
  section: 'contact',
  op: { opId: newId(), baseRev, patch },
})

describe('a worry while it is written', () => {
  it('is found again by its writer with every word and the answer about danger, and is on the trail', async () => {
    const { familyId, contactId } = await begun(true)
    await saveContactDraft(helen, typed(contactId))
    expect(await contactToWrite(helen, { familyId, contactId })).toMatchObject({
      dangerNow: 'yes',
      draft: { values: { worriedAbout: 'Half a sen', dangerNow: 'yes' }, isClosed: false },
    })
    expect((await newContact(helen, { familyId })).unfinished).toMatchObject({ contactId })
    expect((await auditOf(familyId)).map(({ event }) => event)).toEqual([
      'family-viewed',
      'draft-opened',
      'draft-saved',
      'draft-saved',
    ])
  })

  it('is one page for one writer and family, whose answer about danger may be changed', async () => {
    const { familyId, contactId } = await begun(true)
    await saveContactDraft(helen, typed(contactId))
    expect(await beginContact(helen, { familyId, dangerNow: false })).toEqual({ familyId, contactId })
    expect(await contactToWrite(helen, { familyId, contactId })).toMatchObject({
      dangerNow: 'no',
      draft: { values: { worriedAbout: 'Half a sen' } },
    })
  })

  it('waits in its writer’s own work, and in nobody else’s', async () => {
    const { familyId, contactId } = await begun()
    const waiting = async (who: typeof helen) =>
      (await myWork(who, {})).unfinished.filter((draft) => draft.documentId === contactId)
    expect(await waiting(helen)).toMatchObject([{ kind: 'contact', familyId }])
    expect(await waiting(stranger)).toEqual([])
    await recordContact(helen, { familyId, contactId, ...told })
    expect(await waiting(helen)).toEqual([])
  })

  it('becomes the contact of the same id once kept, and can no longer be written in', async () => {
    const { familyId, contactId } = await begun()
    expect(await recordContact(helen, { familyId, contactId, ...told })).toEqual({ familyId, contactId })
    expect(await contactView(helen, { familyId, contactId })).toMatchObject({ worriedAbout: 'Mornings' })
    await expect(saveContactDraft(helen, typed(contactId))).rejects.toBeInstanceOf(DraftClosed)
    await expect(recordContact(helen, { familyId, contactId, ...told })).rejects.toBeInstanceOf(InvalidInput)
    expect((await contactToWrite(helen, { familyId, contactId })).draft.isClosed).toBe(true)
    expect((await beginContact(helen, { familyId, dangerNow: false })).contactId).not.toBe(contactId)
  })

  it('pressed twice is kept once, with the same answer', async () => {
    const { familyId, contactId } = await begun()
    const press = { key: newId() }
    const first = await recordContact(helen, { familyId, contactId, ...told }, press)
    expect(await recordContact(helen, { familyId, contactId, ...told }, press)).toEqual(first)
  })

  it('is nobody else’s: not a stranger’s, a colleague’s, or another family’s', async () => {
    const { familyId, contactId } = await begun()
    const other = await aFamily(helen)
    await agreeTo(helen, familyId, karen.agencyId)
    for (const who of [stranger, karen]) {
      await expect(saveContactDraft(who, typed(contactId))).rejects.toBeInstanceOf(NotFound)
      await expect(contactToWrite(who, { familyId, contactId })).rejects.toBeInstanceOf(NotFound)
    }
    await expect(beginContact(stranger, { familyId, dangerNow: false })).rejects.toBeInstanceOf(NotFound)
    await expect(beginContact(karen, { familyId, dangerNow: false })).rejects.toBeInstanceOf(NotAllowed)
    await expect(contactToWrite(helen, { familyId: other.familyId, contactId })).rejects.toBeInstanceOf(
      NotFound,
    )
    await expect(
      recordContact(helen, { familyId: other.familyId, contactId, ...told }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is not begun by a made-up id', async () => {
    await expect(saveContactDraft(helen, typed(newId(), { worriedAbout: 'x' }, 0))).rejects.toBeInstanceOf(
      NotFound,
    )
  })
})
