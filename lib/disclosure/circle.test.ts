import { describe, expect, test } from 'vitest'
import { circleOf } from './circle'
import type { FamilyRecipient, OrganisationRecipient } from './recipient'
import type { RecipientKind } from './types'
import { warningsFor } from './warnings'

const home = { lines: '4 Weir Street', postcode: 'AS1 9ZZ' }
const away = { lines: '2 Sluice Walk', postcode: 'AS2 8YY' }

function somebody(id: string, kind: RecipientKind, homes: FamilyRecipient['homes']): FamilyRecipient {
  return {
    id,
    kind,
    side: 'family',
    name: id,
    called: id,
    relationship: undefined,
    isContactProtected: false,
    address: undefined,
    homes,
    // As it is read: the home of the family is among the addresses of everybody in it.
    known: {
      id,
      fullName: `${id} Tester`,
      phone: `07700 9004${id.length}`,
      numbers: [],
      addresses: [home, ...homes],
    },
  }
}

const all = [
  somebody('Rae', 'parent-at-home', [home]),
  somebody('Quentin', 'parent-elsewhere', [away]),
  somebody('Lovell', 'child', [home]),
]
const [rae, quentin] = all as [FamilyRecipient, FamilyRecipient]
const nurse: OrganisationRecipient = {
  id: 'nurse',
  kind: 'agreed-agency',
  side: 'agency',
  name: 'Priya',
  called: 'Priya',
  role: 'School nurse',
  organisation: 'Health',
  agencyId: 'a',
}

const warned = (recipient: FamilyRecipient | OrganisationRecipient, text: string) =>
  warningsFor(
    {
      kind: 'sheets',
      opening: '',
      sheets: [{ title: '', look: 'letter', lines: [text] }],
      upTo: undefined,
      aboutOthers: 0,
    },
    all,
    [],
    circleOf(recipient, all),
  ).map(({ kind, of }) => `${kind} of ${of}`)

describe('what a letter is looked through for', () => {
  test('to a father elsewhere: where the others live and how to ring them, not his own address', () => {
    expect(warned(quentin, 'They are at 4 Weir St, AS1 9ZZ now')).toEqual([
      'address of this-family',
      'address of this-family',
    ])
    expect(warned(quentin, 'Ring her on 07700 90043')).toEqual(['phone of this-family'])
    expect(warned(quentin, 'We write to you at 2 Sluice Walk')).toEqual([])
  })

  test('to a mother at home, or an organisation: where the father lives, and not their own home', () => {
    for (const reader of [rae, nurse]) {
      expect(warned(reader, 'He has moved to 2 Sluice Walk')).toEqual(['address of this-family'])
      expect(warned(reader, 'We will come to 4 Weir Street')).toEqual([])
    }
  })

  test('names of the family are nothing new to somebody of it', () => {
    for (const reader of [rae, quentin]) expect(warned(reader, 'Rae Tester and Lovell Tester')).toEqual([])
  })
})
