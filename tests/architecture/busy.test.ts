import { expect, it } from 'vitest'
import { productSources } from './sources'

/** What a page may read by no query: each asks the database, and may not reach it. */
const readers = [
  'partnership',
  'samplePeople',
  'heldForMe',
  'onEveryPage',
  'hasNews',
  'waysOn',
  'appBeingSetUp',
  'howToConfirm',
  'openLink',
]

it('whatever a page reads by itself leads to a plain sentence when the database cannot be reached', () => {
  const calls = productSources()
    .filter(({ file }) => file.startsWith('app/') && file.endsWith('.tsx'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(new RegExp(`(orBusy\\()?(?<![\\w.])(${readers.join('|')})\\(`, 'g'))].map(
        ([, guarded, name]) => ({ file, name, guarded: guarded !== undefined }),
      ),
    )
  expect(new Set(calls.map(({ name }) => name))).toEqual(new Set(readers))
  expect(calls.filter(({ guarded }) => !guarded)).toEqual([])
})
