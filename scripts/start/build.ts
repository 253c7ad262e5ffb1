import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../postgres/folders'
import { Refusal } from '../refusal'
import { outcomeOf, startNode } from './run-script'

/** What a build is made from; tests are not part of it. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
]

const stamp = join(projectFolder, '.next', 'made-from')

/** Whether the finished build in `.next` was made from the sources as they are, with this key for its forms. */
export function isBuilt(env: NodeJS.ProcessEnv, formKey: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(env, formKey)
}

/** Makes the production build. @throws Refusal with what the compiler says when it fails. */
export async function build(env: NodeJS.ProcessEnv, formKey: string): Promise<void> {
  rmSync(stamp, { force: true })
  const from = fingerprint(env, formKey)
  const { code, said } = await outcomeOf(
    startNode(['node_modules/next/dist/bin/next', 'build'], { ...env, NODE_ENV: 'production' }, 'pipe'),
  )
  if (code !== 0 || !existsSync(join(projectFolder, '.next', 'BUILD_ID')))
    throw new Refusal(`The app could not be built.\n${said}`)
  writeFileSync(stamp, from)
}

function fingerprint(env: NodeJS.ProcessEnv, formKey: string): string {
  const hash = createHash('sha256').update(formKey).update(process.version)
  // Only a build that is measured has the bare page in it.
  hash.update(env['ALONGSIDE_BENCH'] ?? '')
  for (const source of sources)
    for (const file of filesBelow(source)) hash.update(file).update(readFileSync(join(projectFolder, file)))
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  const full = join(projectFolder, path)
  if (!existsSync(full)) return []
  const entries = path.includes('.') ? undefined : readdirSync(full, { withFileTypes: true, recursive: true })
  if (entries === undefined) return [path]
  return entries
    .filter(
      (entry) => entry.isFile() && !entry.parentPath.includes('generated') && !entry.name.includes('.test.'),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1))
    .sort()
}
