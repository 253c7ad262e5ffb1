import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './folders'

/** What must be the same each time a server starts; kept where only its owner can read it. */
export interface ServerKeys {
  port: number
  superuser: string
  owner: string
  app: string
}

/** The port and generated passwords of the server called `name`; `port` is 0 until one was chosen. */
export function serverKeys(name: string): ServerKeys {
  const file = keyFile(name)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ServerKeys
  const keys = { port: 0, superuser: secret(), owner: secret(), app: secret() }
  keepServerKeys(name, keys)
  return keys
}

/** Writes them back, readable by the owner alone; replaced whole, so a crash leaves the old or the new. */
export function keepServerKeys(name: string, keys: ServerKeys): void {
  const file = keyFile(name)
  writeFileSync(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

const keyFile = (name: string) => join(dataFolder(), `${name}.json`)

const secret = () => randomBytes(24).toString('hex')
