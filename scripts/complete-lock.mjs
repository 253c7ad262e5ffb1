/**
 * npm run lock: names in package-lock.json the builds for other systems (macOS, Windows, …) that npm leaves out when
 * the registry it asked did not have them. Without them "npm ci" refuses to install anything, on every system.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { missingBuilds } from './bootstrap/missing-builds.mjs'

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingBuilds(lock)
const packages = {
  ...lock.packages,
  ...Object.fromEntries(missing.map(({ place, entry }) => [place, entry])),
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`Named ${missing.length} more builds.`)
