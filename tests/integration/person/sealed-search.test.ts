import { expect, test } from 'vitest'
import { emptyFindForm } from '@/lib/person/find-form'
import { openSearch, sealSearch, searchLastsSeconds } from '@/lib/person/sealed-search'

const now = new Date('2026-11-23T10:00:00Z')
const form = { ...emptyFindForm, name: 'Tyler Reid', birth: '11' }
const sealed = sealSearch(form, 'helen’s session', now)

test('a search comes back as it was typed, to the session that typed it', () => {
  expect(openSearch(sealed, 'helen’s session', now)).toEqual(form)
})

test('whoever signs in next at the same computer cannot open it', () => {
  expect(openSearch(sealed, 'ben’s session', now)).toBeUndefined()
})

test('after ten minutes it is gone', () => {
  const later = new Date(now.getTime() + searchLastsSeconds * 1000 + 1)
  expect(openSearch(sealed, 'helen’s session', later)).toBeUndefined()
})

test('what travels holds no name, and what was changed on the way does not open', () => {
  expect(Buffer.from(sealed, 'base64url').toString('utf8')).not.toMatch(/Tyler|Reid/)
  expect(openSearch(`${sealed.slice(0, -4)}AAAA`, 'helen’s session', now)).toBeUndefined()
  for (const nothing of [undefined, '', 'x'])
    expect(openSearch(nothing, 'helen’s session', now)).toBeUndefined()
})
