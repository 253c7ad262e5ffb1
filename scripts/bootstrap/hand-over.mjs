import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { whenNpmIsGone } from './npm-gone.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Runs one of the TypeScript programs of this folder on Node 24 with everything installed, from whatever Node 20 or
 * later this was started with, and ends as it ends. Plain JavaScript without packages: there may be none yet.
 */
export async function handOver(script) {
  try {
    if (Number.parseInt(process.versions.node, 10) < 20)
      throw new Error('Alongside needs Node 20 or later to start.')
    await install(root)
    run(node24(), script)
  } catch (failure) {
    console.error(failure.message)
    process.exit(1)
  }
}

function node24() {
  const names = process.platform === 'win32' ? ['node.exe'] : ['node']
  const brought = join(root, 'node_modules', 'node', 'bin', names[0])
  if (existsSync(brought)) return brought
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  throw new Error(
    'The install did not bring Node 24 (its install script was not allowed to run): start with Node 24.',
  )
}

function run(node, script) {
  const child = spawn(node, ['--import', 'tsx', join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    // The channel tells the program when this process is gone, so that nothing is left running.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  })
  // The program decides when all is stopped.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenNpmIsGone(() => child.kill('SIGTERM'))
  child.once('exit', (code, signal) => process.exit(signal === null ? code : 1))
}
