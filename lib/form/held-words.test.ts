import { expect, test } from 'vitest'
import { belongsIn, formWithHeldWords, hiddenAsHeld } from './held-words'

const held = {
  address: '/families/1/notes/new?from=timeline',
  form: 'Save this note',
  values: { words: 'Precious', version: '4', _rev: '3' },
}

test('held words belong in one form of one page, whatever it was asked for', () => {
  expect(belongsIn(held, '/families/1/notes/new', 'Save this note')).toBe(true)
  expect(belongsIn(held, '/families/2/notes/new', 'Save this note')).toBe(false)
  expect(belongsIn(held, '/families/1/notes/new', 'Send it back')).toBe(false)
  expect(belongsIn(undefined, '/families/1/notes/new', 'Save this note')).toBe(false)
})

test('the form begins with every word and says what happened', () => {
  const state = formWithHeldWords(held)
  expect(state.values['words']).toBe('Precious')
  expect(state.errors).toMatchObject([{ field: '', message: expect.stringContaining('signed out') }])
})

test('the version the words were written on goes with them, so nobody’s later words are written over unseen', () => {
  expect(hiddenAsHeld({ version: '5', _rev: '9', familyId: 'f' }, held)).toEqual({
    version: '4',
    _rev: '3',
    familyId: 'f',
  })
})
