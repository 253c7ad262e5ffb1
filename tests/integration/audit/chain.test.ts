import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { appendAudit } from '@/lib/audit/append'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')

async function someEntries(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await inTransaction(helen, (tx) =>
      appendAudit(tx, {
        event: 'work-viewed',
        at: new Date(),
        actorId: helen.workerId,
        subjectId: newId(),
        details: { page: at },
      }),
    )
  }
}

/** Runs the verifier as an auditor would, in a process of its own. */
function verify(): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--conditions=react-server', '--import', 'tsx', 'scripts/audit.ts', 'verify'],
    { encoding: 'utf8' },
  )
  return { status, said: stdout + stderr }
}

/** Does something to the trail that only somebody with the owner's rights could, and undoes it. */
async function tampering(how: string, undo: string, then: () => void): Promise<void> {
  await asOwner(async (owner) => {
    await owner.query('ALTER TABLE audit_event DISABLE TRIGGER USER')
    await owner.query('CREATE TABLE kept_audit AS TABLE audit_event')
    await owner.query(how)
    try {
      then()
    } finally {
      await owner.query(undo)
      await owner.query('DROP TABLE kept_audit')
      await owner.query('ALTER TABLE audit_event ENABLE TRIGGER USER')
    }
  })
}

const putBack = 'DELETE FROM audit_event; INSERT INTO audit_event SELECT * FROM kept_audit'

describe('the audit trail', () => {
  afterEach(() => asOwner((owner) => owner.query('DROP TABLE IF EXISTS kept_audit')))

  it('is found whole by a verifier that shares no code with what writes it', async () => {
    await someEntries(5)
    expect(verify()).toMatchObject({ status: 0, said: expect.stringContaining('The audit trail is whole') })
  })

  it.each([
    [
      'an edited entry',
      "UPDATE audit_event SET event = 'family-viewed' WHERE seq = (SELECT max(seq) - 2 FROM audit_event)",
      'its contents were changed',
    ],
    [
      'a deleted entry',
      'DELETE FROM audit_event WHERE seq = (SELECT max(seq) - 2 FROM audit_event)',
      'is missing before it',
    ],
    [
      'a trail cut short',
      'DELETE FROM audit_event WHERE seq > (SELECT max(seq) - 2 FROM audit_event)',
      'ends before its recorded head',
    ],
  ])('shows %s', async (_, how, because) => {
    await someEntries(5)
    await tampering(how, putBack, () => {
      expect(verify()).toMatchObject({ status: 1, said: expect.stringContaining(because) })
    })
  })

  it('cannot be written, changed or emptied by the app except by appending', async () => {
    await someEntries(1)
    for (const statement of [
      'DELETE FROM audit_event',
      'UPDATE audit_event SET event = event',
      'TRUNCATE audit_event',
      'SELECT * FROM audit_event',
      'UPDATE audit_head SET seq = 0',
    ]) {
      await expect(inTransaction(helen, (tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow(
        'permission denied',
      )
    }
  })

  it('cannot be changed by the owner without switching its triggers off', async () => {
    await someEntries(1)
    await expect(asOwner((owner) => owner.query('DELETE FROM audit_event'))).rejects.toThrow(
      'audit_event is only added to',
    )
  })
})
