/** Writes the typed database client to lib/db/generated. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const made = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'],
  {
    cwd: root,
    // Prisma would download an engine that generating does not use; any existing file keeps it from trying.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  },
)
if (made.status !== 0) {
  console.error(`${made.stdout ?? ''}${made.stderr ?? ''}`.trim())
  process.exit(1)
}
