import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { type Picker, pickerFor } from './picker'

const today = day('2026-11-24')
const baby = { bornOn: day('2026-03-01') }
const teenager = { bornOn: day('2011-03-01') }
const none = new Set<string>()

const idsOf = (groups: Picker['worries']) => groups.flatMap(({ items }) => items.map(({ id }) => id))

describe('finding what one sees in plain words', () => {
  test('“debt” offers the ordinary debt of a household first, whoever it is about', () => {
    for (const child of [baby, teenager, undefined])
      expect(idsOf(pickerFor('debt', none, child, today).worries)[0]).toBe('debt-problem')
  })

  test('what is written already is not offered again, and is said to be there', () => {
    const { worries, already } = pickerFor('debt', new Set(['debt-problem']), baby, today)
    expect(idsOf(worries)).not.toContain('debt-problem')
    expect(already.map(({ id }) => id)).toEqual(['debt-problem'])
  })

  test('looking through everything says nothing of what is written', () => {
    expect(pickerFor('', new Set(['debt-problem']), baby, today).already).toEqual([])
  })
})
