import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../refusal'
import { dataFolder } from './folders'
import { canEnter, makePrivateFolder, type ServerUser, serverUser } from './server-user'

/** Where one database server lives, and as whom. */
export interface Home {
  /** Holds `data` (the cluster) and, where the installed ones are out of reach, a copy of the binaries. */
  folder: string
  user: ServerUser | undefined
}

/**
 * The home of the server called `name`: in the data folder, unless the server's user cannot go there
 * (a checkout under root's own home); then below `/var/lib/alongside`, under an id the data folder keeps,
 * so that a new clone at the same path starts afresh and a moved one finds its data.
 */
export function homeOf(name: string): Home {
  const user = serverUser()
  const near = dataFolder()
  const folder = join(canEnter(user, near) ? near : farFolder(near), name)
  makePrivateFolder(folder, user)
  return { folder, user }
}

function farFolder(near: string): string {
  const note = join(near, 'server-home.json')
  const here = realpathSync(near)
  const known = existsSync(note)
    ? (JSON.parse(readFileSync(note, 'utf8')) as { far: string; near: string })
    : undefined
  const copied = known !== undefined && known.near !== here && existsSync(known.near)
  const far = known === undefined || copied ? newFarFolder() : known.far
  mkdirSync(far, { recursive: true, mode: 0o711 })
  writeFileSync(note, JSON.stringify({ far, near: here }))
  return far
}

function newFarFolder(): string {
  for (const parent of ['/var/lib/alongside', join(tmpdir(), 'alongside')]) {
    try {
      mkdirSync(parent, { recursive: true, mode: 0o711 })
      return join(parent, randomUUID())
    } catch {
      // A read-only /var: the next place.
    }
  }
  throw new Refusal(
    'No folder that the database server can use: neither /var/lib nor the temporary folder is writable.',
  )
}
