import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether `node_modules` holds what `package-lock.json` asks for: npm's own note of what it installed is compared
 * with the lock, so an install made by hand, or one in a read-only folder, counts too.
 */
export function isInstalled(root) {
  const note = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const installed = packagesIn(note)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([place, wanted]) =>
      place === '' ||
      wanted.optional === true ||
      wanted.peer === true ||
      installed[place]?.version === wanted.version,
  )
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}
