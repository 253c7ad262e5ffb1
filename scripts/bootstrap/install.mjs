import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { isInstalled } from './installed.mjs'

/** Installs the packages when they are missing or not those of the lock file. Throws one sentence when that fails. */
export async function install(root) {
  if (isInstalled(root)) return
  const began = Date.now()
  console.log('Installing the packages; about a minute the first time …')
  const waiting = setInterval(() => console.log(`  still installing (${seconds(began)} s)`), 10_000)
  const [code, said] = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], root)
  clearInterval(waiting)
  if (code !== 0) {
    console.error(said.trim().split('\n').slice(-15).join('\n'))
    throw new Error('The packages could not be installed: see what npm says above.')
  }
  console.log(`Installed the packages (${seconds(began)} s).`)
}

async function npm(words, cwd) {
  const self = process.env.npm_execpath
  const run = self?.endsWith('.js')
    ? spawn(process.execPath, [self, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', words, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  let said = ''
  run.stdout.on('data', (text) => {
    said += text
  })
  run.stderr.on('data', (text) => {
    said += text
  })
  run.once('error', (failure) => {
    said += failure.message
  })
  const code = await Promise.race([
    once(run, 'close').then(([code]) => code),
    once(run, 'error').then(() => 1),
  ])
  return [code, said]
}

const seconds = (since) => Math.round((Date.now() - since) / 1000)
