import { expect, it } from 'vitest'
import { searchKey } from '@/lib/person/search-key'
import { namesAndKeys } from '../../support/names'
import { asOwner } from '../../support/owner'

it.each(namesAndKeys)('finds %j by the same key in the database and in code', async (name, key) => {
  const [row] = await asOwner(
    async (owner) => (await owner.query('SELECT search_key($1) AS key', [name])).rows,
  )
  expect(row.key).toBe(key)
  expect(searchKey(name)).toBe(key)
})
