import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../postgres/folders'

/** What the app must keep secret and keep the same: sessions and open forms outlive a restart. */
export interface Secrets {
  NEXTAUTH_SECRET: string
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string
}

/** The secrets of this installation: those in the environment, else generated once and kept for the owner alone. */
export function secrets(environment: NodeJS.ProcessEnv): Secrets {
  const kept = keptSecrets()
  return {
    NEXTAUTH_SECRET: environment['NEXTAUTH_SECRET'] || kept.NEXTAUTH_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      environment['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'] || kept.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  }
}

function keptSecrets(): Secrets {
  const file = join(dataFolder(), 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  const made = {
    NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  }
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}
