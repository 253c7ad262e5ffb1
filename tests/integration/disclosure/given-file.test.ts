import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import { givenFile } from '@/lib/disclosure/queries/given-file'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { readPdf } from '../../support/read-pdf'
import { signedIn } from '../../support/world'
import { aPlannedFamily, helen, livesAt, marcus } from './situations'

async function given(of: { familyId: string; mother: string }, handover: 'by-hand' | 'by-post' = 'by-hand') {
  const { familyId, mother: recipientId } = of
  const asked = { familyId, document: 'plan-copy', recipientId } as const
  const { digest } = await disclosureCheck(helen, asked)
  const { disclosureId } = await giveDocument(helen, { ...asked, handover, digest })
  return { familyId, disclosureId }
}

describe('the file of a document that was given', () => {
  it('holds what was given, for whom, and is the same file each time; which one stands in the trail', async () => {
    const it = await given(await aPlannedFamily())
    const { reference } = await givenDocument(helen, it)
    const { name, bytes } = await givenFile(helen, it)
    expect(name).toBe(`document-${reference}.pdf`)
    const { pages } = await readPdf(bytes)
    for (const words of ['Calm mornings', 'Keep Saturdays', 'My tummy wobbles'])
      expect(pages.join(' ')).toContain(words)
    expect(pages[0]).toContain(`Only for Rae Tester. Reference ${reference}.`)
    expect((await givenFile(helen, it)).bytes.equals(bytes)).toBe(true)
    const { rows } = await asOwner((owner) =>
      owner.query("SELECT details FROM audit_event WHERE event = 'given-document-saved' AND family_id = $1", [
        it.familyId,
      ]),
    )
    const digest = createHash('sha256').update(bytes).digest('hex')
    expect(rows.map(({ details }) => details.digest)).toEqual([digest, digest])
  })

  it('carries an address only when it is posted', async () => {
    const family = await aPlannedFamily()
    await livesAt(family.familyId, '4 Weir Street')
    const byHand = await readPdf((await givenFile(helen, await given(family))).bytes)
    const byPost = await readPdf((await givenFile(helen, await given(family, 'by-post'))).bytes)
    expect(byHand.pages.join(' ')).not.toContain('Weir')
    expect(byPost.pages[0]).toContain('Rae Tester 4 Weir Street AS1 9ZZ')
    expect(byPost.pages.slice(1).join(' ')).not.toContain('Weir')
  })

  it('is for whoever may open the document, and for nobody else is there anything', async () => {
    const it = await given(await aPlannedFamily())
    const other = await aPlannedFamily()
    await expect(givenFile(marcus, it)).rejects.toBeInstanceOf(NotAllowed)
    await expect(givenFile(signedIn('ben'), it)).rejects.toBeInstanceOf(NotFound)
    await expect(givenFile(helen, { ...it, familyId: other.familyId })).rejects.toBeInstanceOf(NotFound)
  })

  it('is not made with boxes in place of letters it cannot show', async () => {
    const it = await given(await aPlannedFamily({ outcome: 'ਸਵੇਰ calm' }))
    expect((await givenDocument(helen, it)).lettersNotShown).toEqual(['ਸ', 'ਵ', 'ੇ', 'ਰ'])
    await expect(givenFile(helen, it)).rejects.toBeInstanceOf(InvalidInput)
  })
})
