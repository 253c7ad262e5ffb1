import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '@/scripts/postgres/folders'

export type ServerAction = { id: string; name: string; path: string }

type Manifest = {
  node: Record<string, { workers: Record<string, unknown>; filename?: string; exportedName?: string }>
}

/** Every server action of the build, with an address of a page that hosts it. */
export function serverActions(ids: { familyId: string; otherId: string }): ServerAction[] {
  const manifest = JSON.parse(
    readFileSync(join(projectFolder, '.next/server/server-reference-manifest.json'), 'utf8'),
  ) as Manifest
  return Object.entries(manifest.node).flatMap(([id, { workers, filename = '', exportedName = '' }]) =>
    Object.keys(workers).map((page) => ({
      id,
      name: `${filename} ${exportedName}`,
      path: addressOf(page, ids),
    })),
  )
}

function addressOf(page: string, { familyId, otherId }: { familyId: string; otherId: string }): string {
  const parts = page
    .replace(/^app\//, '')
    .replace(/\/page$/, '')
    .split('/')
    .filter((part) => !/^\(.*\)$/.test(part))
    .map((part) => (part === '[familyId]' ? familyId : part.startsWith('[') ? otherId : part))
  return `/${parts.join('/')}`
}
