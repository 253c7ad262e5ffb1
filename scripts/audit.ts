/**
 * npm run audit -- verify       walks the audit trail, and compares it with the signed checkpoints; exit 1 and the
 *                               first bad entry when it is broken
 * npm run audit -- checkpoint   signs where the trail stands now (the worker does so every five minutes)
 * npm run audit -- key FILE     makes a signing key, and beside it the public half for whoever verifies
 *
 * AUDIT_CHECKPOINT_FILE, and AUDIT_KEY_FILE or AUDIT_PUBLIC_KEY_FILE, say where the checkpoints and the key are.
 */
import { existsSync, readFileSync } from 'node:fs'
import { Client } from 'pg'
import { readCheckpoints } from '@/lib/audit/checkpoint'
import { type Verdict, verifyChain } from '@/lib/audit/verify'
import { keepCheckpoint } from '@/lib/job/keep-checkpoint'
import { makeKey, ownCheckpointFiles, readKey } from './audit/files'
import { readChain, readHead } from './audit/read-chain'
import { openAlongside } from './postgres/alongside'

const [what, file] = process.argv.slice(2)
const given = process.env['DATABASE_URL']
if (what === 'verify') await onDatabase(verify)
else if (what === 'checkpoint') await onDatabase(checkpoint)
else if (what === 'key' && file !== undefined) makeKey(file)
else fail('Say what to do: npm run audit -- verify', 2)

async function verify(client: Client): Promise<void> {
  const { checkpointFile, keyFile } = places()
  const signed =
    checkpointFile && keyFile && existsSync(checkpointFile)
      ? readCheckpoints(readFileSync(checkpointFile, 'utf8'), readKey(keyFile))
      : undefined
  if (signed?.sound === false)
    return fail(`Checkpoint ${signed.firstBad} of the audit trail is broken: ${signed.because}.`)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const head = await readHead(client)
  const verdict: Verdict = head
    ? await verifyChain(readChain(client), head, signed?.checkpoints)
    : { whole: false, firstBad: '1', because: 'the head of the chain is gone' }
  if (!verdict.whole)
    return fail(`The audit trail is broken at entry ${verdict.firstBad}: ${verdict.because}.`)
  const last = signed?.checkpoints.at(-1)
  process.stdout.write(
    `The audit trail is whole: ${verdict.entries} entries.\n${
      last
        ? `It is what was signed: ${last.number} checkpoints, the newest at entry ${last.seq}, ${last.at}.\n`
        : 'No signed checkpoint was compared: a trail worked out again from its start would not be noticed.\n'
    }`,
  )
}

async function checkpoint(client: Client): Promise<void> {
  const { checkpointFile, keyFile } = places()
  const head = await readHead(client)
  if (!checkpointFile || !keyFile) return fail('Give AUDIT_KEY_FILE and AUDIT_CHECKPOINT_FILE.', 2)
  if (!head) return fail('The head of the audit trail is gone.')
  const kept = keepCheckpoint(head, { keyFile, checkpointFile }, new Date())
  process.stdout.write(kept ? `Signed entry ${kept.seq}.\n` : 'The trail stands where it stood.\n')
}

/** Those given; for the built-in database, its own. */
function places(): { checkpointFile: string | undefined; keyFile: string | undefined } {
  const own = given ? undefined : ownCheckpointFiles()
  return {
    checkpointFile: process.env['AUDIT_CHECKPOINT_FILE'] || own?.AUDIT_CHECKPOINT_FILE,
    keyFile: process.env['AUDIT_PUBLIC_KEY_FILE'] || process.env['AUDIT_KEY_FILE'] || own?.AUDIT_KEY_FILE,
  }
}

async function onDatabase(work: (client: Client) => Promise<void>): Promise<void> {
  const own = given ? undefined : await openAlongside()
  const client = new Client({ connectionString: given ?? own?.ownerUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
    await own?.release()
  }
}

function fail(sentence: string, code = 1): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = code
}
