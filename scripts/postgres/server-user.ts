import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { Refusal } from '../refusal'

/** The account the database server runs as, when it cannot be the one that started it. */
export interface ServerUser {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the system's `postgres` user where there
 * is one and as `nobody` otherwise (initdb needs an account with a name). Anyone else runs it themselves:
 * `undefined`.
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const user = accountOf(name)
    if (user !== undefined && user.uid !== 0) return user
  }
  throw new Refusal(
    'PostgreSQL refuses to run as root and this system has no user "postgres" or "nobody" to run it as.',
  )
}

/** Whether that user can go into a folder: every folder above it counts too. */
export function canEnter(user: ServerUser | undefined, folder: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  )
}

/** Makes a folder that only the server's user can read. */
export function makePrivateFolder(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
}

function accountOf(name: string): ServerUser | undefined {
  const ask = (flag: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }))
  try {
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}
