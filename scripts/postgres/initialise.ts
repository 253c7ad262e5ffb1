import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { diskFull, Refusal, ranOutOfRoom } from '../refusal'
import { type Binaries, serverEnvironment } from './binaries'
import type { Home } from './home'

/**
 * Makes the cluster in `home/data` unless it is there. Built beside it and renamed when complete, so that
 * an interrupted start leaves nothing half-made.
 */
export function initialise(home: Home, binaries: Binaries, password: string): void {
  const finished = join(home.folder, 'data')
  if (existsSync(finished)) return
  const partial = join(home.folder, 'data.partial')
  const passwordFile = join(home.folder, 'password')
  rmSync(partial, { recursive: true, force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (home.user !== undefined) chownSync(passwordFile, home.user.uid, home.user.gid)
  try {
    const made = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${partial}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--data-checksums',
        '--encoding=UTF8',
        // The built-in locale sorts alike on every system and after every system upgrade: no index goes stale.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--locale=${systemLocale()}`,
      ],
      { ...home.user, cwd: home.folder, env: serverEnvironment, encoding: 'utf8' },
    )
    if (ranOutOfRoom(made.stderr)) throw new Refusal(diskFull(home.folder))
    if (made.status !== 0)
      throw new Refusal(`PostgreSQL could not make its files in ${home.folder}: ${lastLine(made.stderr)}`)
    renameSync(partial, finished)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(partial, { recursive: true, force: true })
  }
}

function systemLocale(): string {
  if (platform() === 'win32') return 'C'
  return platform() === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
}

function lastLine(text: string | null): string {
  const lines = (text ?? '').trim().split('\n')
  return (
    lines.find((line) => line.includes('error') || line.includes('could not')) ??
    lines.at(-1) ??
    'no reason given'
  )
}
