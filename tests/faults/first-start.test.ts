import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '@/scripts/postgres/folders'
import { freePort } from './free-port'

let clone: string

beforeAll(() => {
  clone = join(mkdtempSync(join(tmpdir(), 'first-start-')), 'as cloned')
  for (const file of sources()) {
    if (!existsSync(join(projectFolder, file))) continue
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(join(projectFolder, file), join(clone, file))
  }
  // The packages as `npm ci` would bring them, without waiting for it; nothing that was ever generated or built.
  execFileSync('cp', ['-al', join(projectFolder, 'node_modules'), join(clone, 'node_modules')])
})

afterAll(() => rmSync(dirname(clone), { recursive: true, force: true }))

describe('the first start of a clone in which nothing was generated, built or stored', () => {
  it('ends with people one can sign in as, and stops when asked', { timeout: 600_000 }, async () => {
    const port = await freePort()
    const { DATABASE_URL: _, APP_DATABASE_URL: __, NEXTAUTH_URL: ___, NODE_ENV: ____, ...env } = process.env
    const starting = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: clone,
      env: { ...env, NODE_ENV: 'production', PORT: String(port), ALONGSIDE_DATA: join(clone, '.data') },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = once(starting, 'exit')
    let said = ''
    const ready = new Promise<void>((resolve) => {
      const hear = (words: string) => {
        said += words
        if (said.includes('Helen Marsh')) resolve()
      }
      starting.stdout.setEncoding('utf8').on('data', hear)
      starting.stderr.setEncoding('utf8').on('data', hear)
    })
    try {
      await Promise.race([ready, ended.then(() => Promise.reject(new Error(said)))])
      const page = await fetch(`http://localhost:${port}/sign-in`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('Helen Marsh')
    } finally {
      starting.kill('SIGINT')
      await ended
    }
  })
})

/** What a clone would hold, with what is not committed yet. */
function sources(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: projectFolder,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '')
}
