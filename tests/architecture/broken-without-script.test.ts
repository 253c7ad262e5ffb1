import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '@/scripts/postgres/folders'

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')

it('a page that breaks says what the scripted one says, where no script runs, and is named on every page', () => {
  const words = read('public/broken-without-script.css')
  for (const said of [
    'Sorry, that did not work',
    'What the page told you was saved is saved. Nothing else was changed.',
  ]) {
    expect(words).toContain(said)
    expect(read('app/error.tsx')).toContain(said)
  }
  expect(words).toContain('call 999')
  // The id by which Next.js knows its own empty document: without it the words would never be shown.
  expect(read('node_modules/next/dist/server/app-render/app-render.js')).toContain("id: '__next_error__'")
  expect(read('app/layout.tsx')).toContain("url: '/broken-without-script.css', media: '(scripting: none)'")
})
