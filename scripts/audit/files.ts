import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../postgres/folders'

/** Where the checkpoints of the built-in database are kept; the key is made the first time. */
export function ownCheckpointFiles(): { AUDIT_KEY_FILE: string; AUDIT_CHECKPOINT_FILE: string } {
  const folder = join(dataFolder(), 'audit')
  const keyFile = join(folder, 'signing-key.pem')
  if (!existsSync(keyFile)) makeKey(keyFile)
  return { AUDIT_KEY_FILE: keyFile, AUDIT_CHECKPOINT_FILE: join(folder, 'checkpoints.jsonl') }
}

/** A new database begins a new file; the checkpoints of the one before it are kept beside it. */
export function setCheckpointsAside(now: Date): void {
  const { AUDIT_CHECKPOINT_FILE: file } = ownCheckpointFiles()
  if (existsSync(file)) renameSync(file, `${file}.until-${now.toISOString().replaceAll(':', '')}`)
}

/** Makes a signing key, for the owner's eyes alone, and beside it (`.pub`) the public half for whoever verifies. */
export function makeKey(keyFile: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  mkdirSync(join(keyFile, '..'), { recursive: true, mode: 0o700 })
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  writeFileSync(`${keyFile}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 })
}

/** A key from a file, whichever half it is: an auditor has only the public one. */
export function readKey(file: string): KeyObject {
  const pem = readFileSync(file, 'utf8')
  return pem.includes('PRIVATE') ? createPrivateKey(pem) : createPublicKey(pem)
}
