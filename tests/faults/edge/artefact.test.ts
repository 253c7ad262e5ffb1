// Given the product as it is built, when one looks at what would be put on a server,
// then it holds what people use and nothing for those who build or try it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '@/scripts/postgres/folders'

const built = (path: string) => join(projectFolder, '.next', path)
const read = <Shape>(path: string) => JSON.parse(readFileSync(built(path), 'utf8')) as Shape

describe('the artefact', () => {
  test('has no page for those who build it', () => {
    const pages = Object.keys(read<Record<string, string>>('server/app-paths-manifest.json'))
    expect(pages.length).toBeGreaterThan(60)
    expect(pages.filter((page) => /\/(gallery|bench-floor)\//.test(page))).toEqual([])
  })

  test('draws no page ahead of time but the last-resort error, so that each has its own nonce', () => {
    const { routes, dynamicRoutes } = read<{ routes: object; dynamicRoutes: object }>(
      'prerender-manifest.json',
    )
    expect([...Object.keys(routes), ...Object.keys(dynamicRoutes)]).toEqual(['/_global-error'])
  })

  test('carries no source map and no source', () => {
    const files = globSync('{server,static}/**/*', { cwd: built('.') })
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => /\.(map|tsx?|sql|prisma|env)$/.test(file))).toEqual([])
  })

  test('sends browsers no invented people, no settings and no way to a database', () => {
    const scripts = globSync('static/**/*.js', { cwd: built('.') })
    const telling = scripts.filter((file) =>
      /Helen Marsh|Ashmere|DATABASE_URL|NEXTAUTH_SECRET|postgres(ql)?:\/\//.test(
        readFileSync(built(file), 'utf8'),
      ),
    )
    expect(telling).toEqual([])
  })
})
