import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../postgres/folders'

/** A package of the lock file: what is installed, exactly. */
export type LockedPackage = {
  /** Its folder, as in `node_modules/next/node_modules/postcss`. */
  place: string
  name: string
  version: string
  integrity: string | undefined
  resolved: string | undefined
  license: string | undefined
  isDev: boolean
}

type Entry = {
  name?: string
  version?: string
  integrity?: string
  resolved?: string
  license?: string
  dev?: boolean
  link?: boolean
}

/** Every package of package-lock.json, by place. */
export function lockedPackages(): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Entry>
  }
  return Object.entries(lock.packages)
    .filter(([place, { link }]) => place !== '' && !link)
    .map(([place, entry]) => ({
      place,
      name: entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      integrity: entry.integrity,
      resolved: entry.resolved,
      license: entry.license,
      isDev: entry.dev === true,
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
}
