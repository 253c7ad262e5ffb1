import { describe, expect, it } from 'vitest'
import { missingFrom, type Typed, typedValue } from './typed-value'

describe('what a lead types for an entry', () => {
  it.each<[Typed, unknown]>([
    [{ kind: 'words', value: 'Early Help' }, 'Early Help'],
    [{ kind: 'count', value: '3' }, 3],
    [{ kind: 'yes-no', value: 'no' }, false],
    [{ kind: 'worse-leads-to', value: 's17' }, 's17'],
    [
      { kind: 'duration', value: '0', unit: 'hours' },
      { amount: 0, unit: 'hours' },
    ],
    [
      { kind: 'lead', value: 'The hub', strength: 'may' },
      { service: 'The hub', strength: 'may' },
    ],
    [
      { kind: 'referral', value: 'A call', mode: 'conversation', to: 'the MASH' },
      { mode: 'conversation', name: 'A call', to: 'the MASH' },
    ],
  ])('%j is kept as %j', (typed, value) => {
    expect(typedValue(typed)).toEqual(value)
  })

  it.each<[Typed, string]>([
    [{ kind: 'words' }, 'value'],
    [{ kind: 'count', value: '0' }, 'value'],
    [{ kind: 'count', value: 'three' }, 'value'],
    [{ kind: 'count', value: '1.5' }, 'value'],
    [{ kind: 'yes-no' }, 'value'],
    [{ kind: 'duration', value: '-1', unit: 'weeks' }, 'value'],
    [{ kind: 'duration', value: '4' }, 'unit'],
    [{ kind: 'lead', value: 'The hub' }, 'strength'],
    [{ kind: 'referral', value: 'A call', mode: 'form' }, 'to'],
    [{ kind: 'referral', value: 'A call', to: 'the MASH' }, 'mode'],
  ])('%j is sent back to the box %s', (typed, field) => {
    expect(typedValue(typed)).toBeUndefined()
    expect(missingFrom(typed).field).toBe(field)
    expect(missingFrom(typed).message).not.toBe('')
  })
})
