// @vitest-environment jsdom
import axe from 'axe-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ExampleFile } from './example'

const files = import.meta.glob<ExampleFile>('./**/*.examples.tsx', { eager: true })

/** Colour contrast needs a real browser: the journeys check it there. */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
}

const partOfAPage = {
  ...options,
  rules: {
    ...options.rules,
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
  },
}

describe.each(Object.entries(files))('%s', (_path, file) => {
  test.each(Object.entries(file.examples))('“%s” can be used by everyone', async (_name, example) => {
    document.documentElement.lang = 'en-GB'
    document.title = file.title
    document.body.innerHTML = renderToStaticMarkup(example)

    const { violations } = await axe.run(document, file.wholePage ? options : partOfAPage)

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
      [],
    )
  })
})

const folders = new Set(Object.keys(import.meta.glob('./{ui,continuum}/*/*.tsx')).map(folderOf))

test.each([...folders])('%s is shown in the gallery', (folder) => {
  expect(Object.keys(files).map(folderOf)).toContain(folder)
})

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
