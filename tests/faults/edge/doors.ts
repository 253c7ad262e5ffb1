import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataFolder, projectFolder } from '@/scripts/postgres/folders'
import { environmentFor } from '@/scripts/start/prepare'
import { startNode } from '@/scripts/start/run-script'
import { stop } from '@/scripts/start/running'
import { freePort } from '../free-port'

export type Door = {
  url: string
  /** Everything the app has written to its log so far. */
  said: () => string
  close: () => Promise<void>
}

/** The built app on the database of this test file, as it ships; `settings` are told to it as well. */
export function asItShips(settings: Readonly<Record<string, string>> = {}): Promise<Door> {
  return open(projectFolder, () => undefined, settings)
}

/** The same build with its `proxy.ts` taken out. */
export function withoutProxy(): Promise<Door> {
  const folder = mkdtempSync(join(dataFolder(), 'no-proxy-'))
  for (const part of ['.next', 'package.json', 'next.config.ts', 'tsconfig.json', 'lib/edge', 'public'])
    cpSync(join(projectFolder, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/\.next\/(cache|dev)(\/|$)/.test(path),
    })
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  const manifest = join(folder, '.next/server/functions-config-manifest.json')
  const { functions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    functions: Record<string, unknown>
  }
  const { '/_middleware': proxy, ...others } = functions
  if (proxy === undefined) throw new Error('The build has no proxy to take out')
  writeFileSync(manifest, JSON.stringify({ ...rest, functions: others }))
  return open(folder, () => rmSync(folder, { recursive: true, force: true }))
}

async function open(
  folder: string,
  tidy: () => void,
  settings: Readonly<Record<string, string>> = {},
): Promise<Door> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = environmentFor(
    { ownerUrl: process.env['DATABASE_URL'] ?? '', appUrl: process.env['APP_DATABASE_URL'] },
    url,
  )
  const app = startNode(
    [
      join(projectFolder, 'node_modules/next/dist/bin/next'),
      'start',
      folder,
      '-H',
      '127.0.0.1',
      '-p',
      String(port),
    ],
    { ...env, NEXTAUTH_URL: url, NODE_ENV: 'production', ALONGSIDE_SAMPLE: '1', ...settings },
    'pipe',
  )
  let said = ''
  for (const stream of [app.stdout, app.stderr]) stream?.on('data', (text: Buffer) => (said += text))
  while (!(await answers(url))) {
    if (app.exitCode !== null) throw new Error(`The app ended before it answered: ${said}`)
    await pause(100)
  }
  return {
    url,
    said: () => said,
    close: async () => {
      await stop(app)
      tidy()
    },
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}
