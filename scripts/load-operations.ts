import { globSync } from 'node:fs'
import { join } from 'node:path'

/** Loads the file of every operation, so that each is in the registry. Returns the files, from the root. */
export async function loadOperations(root = process.cwd()): Promise<string[]> {
  const files = globSync('lib/*/{commands,queries}/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
  for (const file of files) await import(join(root, file))
  return files
}
