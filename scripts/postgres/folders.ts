import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout: every other path is worked out from here, so a script may be started from anywhere. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * The folder for everything this installation remembers: database, generated secrets, ports.
 * `.data` in the checkout unless `ALONGSIDE_DATA` names another. Made when missing.
 */
export function dataFolder(): string {
  const folder = process.env['ALONGSIDE_DATA'] || join(projectFolder, '.data')
  mkdirSync(folder, { recursive: true })
  return folder
}
