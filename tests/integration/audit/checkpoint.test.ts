import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction } from '@/lib/db/transaction'
import { makeKey } from '@/scripts/audit/files'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const folder = mkdtempSync(join(tmpdir(), 'audit-'))
const key = join(folder, 'key.pem')
const kept = join(folder, 'checkpoints.jsonl')

/** `npm run audit`, in a process of its own, holding the keys it is given and no other. */
function audit(word: string, settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--conditions=react-server', '--import', 'tsx', 'scripts/audit.ts', word],
    { encoding: 'utf8', env: { ...process.env, AUDIT_CHECKPOINT_FILE: kept, ...settings } },
  )
  return { status, said: stdout + stderr }
}
const asWorker = { AUDIT_KEY_FILE: key }
const asAuditor = { AUDIT_PUBLIC_KEY_FILE: `${key}.pub` }

async function somethingHappens(): Promise<void> {
  await inTransaction(helen, (tx) =>
    appendAudit(tx, { event: 'work-viewed', at: new Date(), actorId: helen.workerId }),
  )
}

beforeAll(() => makeKey(key))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('signed checkpoints', () => {
  it('are kept outside the database, by a key only its owner can read, and an auditor needs no more than the public half', async () => {
    for (let at = 0; at < 2; at += 1) {
      await somethingHappens()
      expect(audit('checkpoint', asWorker)).toMatchObject({
        status: 0,
        said: expect.stringContaining('Signed entry'),
      })
    }
    expect(statSync(key).mode & 0o777).toBe(0o600)
    expect(readFileSync(kept, 'utf8').trim().split('\n')).toHaveLength(2)
    expect(audit('verify', asAuditor)).toMatchObject({
      status: 0,
      said: expect.stringContaining('It is what was signed: 2 checkpoints'),
    })
  })

  it('are not added while nothing has happened', () => {
    expect(audit('checkpoint', asWorker).said).toContain('stands where it stood')
  })

  it('show a trail put back from an old copy, head and all', async () => {
    await asOwner((owner) => owner.query('CREATE TABLE old_head AS TABLE audit_head'))
    await somethingHappens()
    audit('checkpoint', asWorker)
    await asOwner(async (owner) => {
      await owner.query('ALTER TABLE audit_event DISABLE TRIGGER USER')
      await owner.query('DELETE FROM audit_event WHERE seq > (SELECT seq FROM old_head)')
      await owner.query('UPDATE audit_head h SET seq = o.seq, hash = o.hash FROM old_head o')
      await owner.query('DROP TABLE old_head')
      await owner.query('ALTER TABLE audit_event ENABLE TRIGGER USER')
    })
    expect(audit('verify', asAuditor)).toMatchObject({
      status: 1,
      said: expect.stringContaining('ends before what was signed'),
    })
    expect(audit('checkpoint', asWorker).status).not.toBe(0)
  })

  it('show a file that was cut in the middle of a line', () => {
    truncateSync(kept, statSync(kept).size - 10)
    expect(audit('verify', asAuditor)).toMatchObject({
      status: 1,
      said: expect.stringContaining('Checkpoint 3'),
    })
  })
})
