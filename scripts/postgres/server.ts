import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { diskFull, Refusal, ranOutOfRoom } from '../refusal'
import { type Binaries, serverEnvironment } from './binaries'
import type { Home } from './home'
import { isAlive } from './locks'

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  // "Saved" on a screen means on the disk (promise P1). These are the defaults; said here so nothing turns them off.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  jit: 'off',
  // Solid-state disks: a page out of order costs hardly more than the next one.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_min_messages: 'warning',
}

/** The running server on this data: its port and process, or `undefined` when none runs. */
export function runningServer(home: Home): { pid: number; port: number } | undefined {
  const file = join(home.folder, 'data', 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (pid === undefined || port === undefined || !isAlive(pid) || !mayBePostgres(pid)) return undefined
  return { pid, port }
}

/**
 * Starts the server in the background and waits until it takes connections, recovery after a crash included.
 * Its messages go to `logFile`. Returns the port: `wishedPort` when that is free, another otherwise.
 */
export async function startServer(
  home: Home,
  binaries: Binaries,
  wishedPort: number,
  logFile: string,
  password: string,
) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(wishedPort)
    const logFrom = existsSync(logFile) ? statSync(logFile).size : 0
    const server = spawnServer(home, binaries, port, logFile)
    if (await takesConnections(server, port, password)) return port
    const said = readFileSync(logFile, 'utf8').slice(logFrom)
    // The children of a killed server take a moment to notice and let go of its memory.
    if (!said.includes('shared memory') || attempt === 40) throw new Refusal(reason(said, home))
    await pause(500)
  }
}

/** Stops the server so that nothing is lost: open transactions are rolled back, everything else is on disk. */
export async function stopServer(home: Home): Promise<void> {
  const running = runningServer(home)
  if (running === undefined) return
  process.kill(running.pid, 'SIGINT')
  for (let waited = 0; waited < 30_000 && isAlive(running.pid); waited += 50) await pause(50)
}

/**
 * Corrects the note of a server that died when its process id now belongs to something else, so that PostgreSQL does
 * not take that for itself. The rest of the note stays: with it PostgreSQL makes sure no child of the dead one writes on.
 */
export function forgetDeadServer(home: Home): void {
  const file = join(home.folder, 'data', 'postmaster.pid')
  if (!existsSync(file)) return
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [idNobodyHas, ...rest].join('\n'))
}

const idNobodyHas = 2_147_483_646

/** Whether a server answers on this port with this superuser password. */
export async function answers(port: number, password: string): Promise<'yes' | 'starting' | 'no'> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'yes'
  } catch (failure) {
    // 57P03: recovering after a crash, or still coming up.
    return failure instanceof Error && 'code' in failure && failure.code === '57P03' ? 'starting' : 'no'
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** False only where the system tells what the process is and it is something else. */
function mayBePostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return true
  }
}

function spawnServer(home: Home, binaries: Binaries, port: number, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a', 0o600)
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const server = spawn(binaries.postgres, ['-D', join(home.folder, 'data'), ...options], {
    ...home.user,
    cwd: home.folder,
    env: serverEnvironment,
    stdio: ['ignore', log, log],
    // Its own session: Ctrl-C reaches the app first, which stops the database last.
    detached: true,
  })
  closeSync(log)
  server.unref()
  return server
}

async function takesConnections(server: ChildProcess, port: number, password: string): Promise<boolean> {
  let ended = false
  server.once('exit', () => {
    ended = true
  })
  server.once('error', () => {
    ended = true
  })
  while (!ended) {
    if ((await answers(port, password)) === 'yes') return true
    await pause(50)
  }
  return false
}

function freePort(wished: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (failure) => (wished === 0 ? reject(failure) : resolve(freePort(0))))
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function reason(said: string, home: Home): string {
  if (ranOutOfRoom(said)) return diskFull(home.folder)
  if (said.includes('incompatible with server')) {
    return `The database in ${home.folder} was made by another version of PostgreSQL than the one installed here.`
  }
  const fatal =
    said.split('\n').findLast((line) => line.includes('FATAL')) ?? said.trim().split('\n').at(-1) ?? ''
  return `The database could not start: ${fatal.replace(/^.*FATAL:\s*/, '')}`
}
