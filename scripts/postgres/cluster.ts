import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { binariesFor } from './binaries'
import { keepRoles } from './databases'
import { dataFolder } from './folders'
import { type Home, homeOf } from './home'
import { initialise } from './initialise'
import { keepServerKeys, type ServerKeys, serverKeys } from './keys'
import { noteUse, withLock } from './locks'
import { answers, forgetDeadServer, runningServer, startServer, stopServer } from './server'

/** An address for each of the three accounts; each is for the database `postgres` until moved with `onDatabase`. */
export interface Cluster {
  superuserUrl: string
  ownerUrl: string
  appUrl: string
  /** Says this process is done with the server; the last one out stops it. */
  release: () => Promise<void>
}

/**
 * The built-in PostgreSQL server called `name`, made and started when needed, shared with other processes that
 * use it already. `postgres` serves the app; `test-postgres` serves the tests, so neither disturbs the other.
 */
export async function openCluster(name: 'postgres' | 'test-postgres'): Promise<Cluster> {
  const home = homeOf(name)
  const lock = join(dataFolder(), `${name}.lock`)
  const use = noteUse(join(dataFolder(), `${name}.users`))
  const keys = await withLock(lock, async () => {
    const known = serverKeys(name)
    const port = (await portInUse(home, known)) ?? (await bringUp(name, home, known))
    const keys = { ...known, port }
    if (port !== known.port) keepServerKeys(name, keys)
    await keepRoles(urlFor('postgres', keys.superuser, port), keys.owner, keys.app)
    return keys
  })
  return {
    superuserUrl: urlFor('postgres', keys.superuser, keys.port),
    ownerUrl: urlFor('alongside_owner', keys.owner, keys.port),
    appUrl: urlFor('alongside_app', keys.app, keys.port),
    release: () =>
      withLock(lock, async () => {
        if (use.leave()) await stopServer(home)
      }),
  }
}

async function portInUse(home: Home, keys: ServerKeys): Promise<number | undefined> {
  for (let waited = 0; waited < 120_000; waited += 200) {
    const running = runningServer(home)
    if (running === undefined) break
    const answer = await answers(running.port, keys.superuser)
    if (answer === 'yes') return running.port
    // A process of that id that does not speak for this server is somebody else's.
    if (answer === 'no' && waited > 5_000) break
    await pause(200)
  }
  forgetDeadServer(home)
  return undefined
}

async function bringUp(name: string, home: Home, keys: ServerKeys): Promise<number> {
  const binaries = binariesFor(home)
  initialise(home, binaries, keys.superuser)
  const log = join(dataFolder(), `${name}.log`)
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) rmSync(log)
  return startServer(home, binaries, keys.port, log, keys.superuser)
}

const urlFor = (role: string, password: string, port: number) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/postgres`
