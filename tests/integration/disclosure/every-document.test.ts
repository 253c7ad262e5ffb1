import { describe, expect, it } from 'vitest'
import { classesFor, mayBeGiven } from '@/lib/disclosure/grants'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { documentKinds } from '@/lib/disclosure/types'
import { familyPage } from '@/lib/family/queries/family-page'
import { InvalidInput } from '@/lib/operation/refusal'
import { measured } from '../../support/measured'
import { aCanaryFamily, type CanaryFamily, type CanaryRecipient, haven } from './canary-family'
import { helen } from './situations'

const everyPair = ({ recipients }: CanaryFamily) =>
  documentKinds.flatMap((document) => recipients.map((recipient) => ({ document, recipient })))

function checked(
  { familyId, about, letters }: CanaryFamily,
  document: (typeof documentKinds)[number],
  to: CanaryRecipient,
) {
  const aboutId = document === 'letter' ? letters[to.id] : about[document]
  return disclosureCheck(helen, { familyId, document, recipientId: to.id, ...(aboutId && { aboutId }) })
}

describe('every document, really made for every kind of recipient (G-S15)', () => {
  it('holds words of the classes granted and of no other, and never who else is given something', async () => {
    const family = await aCanaryFamily()
    await familyPage(helen, { familyId: family.familyId })
    const leaks: string[] = []
    const told = new Set<string>()
    let made = 0
    for (const { document, recipient } of everyPair(family)) {
      if (!mayBeGiven(document, recipient.kind)) {
        await expect(
          checked(family, document, recipient),
          `${document} for ${recipient.kind}`,
        ).rejects.toBeInstanceOf(InvalidInput)
        continue
      }
      const { kind, contents } = await checked(family, document, recipient)
      expect(kind).toBe(recipient.kind)
      made += 1
      const words = JSON.stringify(contents)
      const granted = classesFor(document, recipient.kind)
      for (const { word, is } of family.canaries) {
        if (!words.includes(word)) continue
        told.add(word)
        if (!is(recipient).some((one) => granted.includes(one)))
          leaks.push(`${word} in ${document} for ${recipient.called} (${recipient.kind})`)
      }
    }
    measured(
      `G-S15: ${documentKinds.length} documents for ${family.recipients.length} recipients of 9 kinds: ${made} made, ${documentKinds.length * family.recipients.length - made} refused; ${family.canaries.length} words planted, ${told.size} told to somebody they are for, ${leaks.length} to anybody else`,
    )
    expect(leaks).toEqual([])
    // All but what stands nowhere: a canary nobody is ever told would prove nothing.
    const nowhere = [
      'MINETITLE',
      'MINEALONE',
      'NAMEDTITLE',
      'NAMEDONLY',
      'ABOUTTOM',
      'WRITTENTOTOM',
      'Indira Vale',
      'Northbank Law Centre',
    ]
    expect(family.canaries.map(({ word }) => word).filter((word) => !told.has(word))).toEqual(nowhere)
  })

  it('never tells where somebody protected is, though every place it reads from says so', async () => {
    const family = await aCanaryFamily({ isHidden: true })
    let made = 0
    for (const { document, recipient } of everyPair(family)) {
      if (!mayBeGiven(document, recipient.kind)) continue
      const check = JSON.stringify(await checked(family, document, recipient))
      made += 1
      for (const found of [haven.address, 'Haven', haven.postcode, haven.phone, '900461'])
        expect(check, `${document} for ${recipient.kind}`).not.toContain(found)
    }
    measured(
      `G-S15: a protected address and telephone, written in every place: 0 times in ${made} documents and their check screens`,
    )
    expect(made).toBeGreaterThan(40)
  })
})
