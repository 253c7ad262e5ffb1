import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../postgres/folders'

/** Where a program's words go: to this terminal, to whoever started it, or to an open file (what goes wrong is shown too). */
export type Output = 'inherit' | 'pipe' | number

const leaveWithParent = pathToFileURL(`${projectFolder}/scripts/start/leave-with-parent.mjs`).href

/**
 * Starts one of our TypeScript programs. As in the app itself, modules marked `server-only` may be loaded.
 * It ends when this process does, however that ends.
 */
export function startScript(
  script: string,
  env: NodeJS.ProcessEnv,
  output: Output = 'inherit',
): ChildProcess {
  return startNode(['--conditions=react-server', '--import', 'tsx', script], env, output)
}

/** Starts a program of an installed package, given by its file; it ends when this process does. */
export function startNode(words: string[], env: NodeJS.ProcessEnv, output: Output = 'inherit'): ChildProcess {
  const options: SpawnOptions = {
    cwd: projectFolder,
    env: { ...env, ALONGSIDE_LEAVE_WITH_PARENT: '1' },
    stdio: ['ignore', output, typeof output === 'number' ? 'inherit' : output, 'ipc'],
  }
  return spawn(process.execPath, ['--import', leaveWithParent, ...words], options)
}

/** Runs a program to its end: its exit code and everything it said. */
export async function outcomeOf(child: ChildProcess): Promise<{ code: number; said: string }> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => {
      said += text.toString('utf8')
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? 1, said: said.trimEnd() }
}
