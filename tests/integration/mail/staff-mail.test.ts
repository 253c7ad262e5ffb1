import { runOnce } from 'graphile-worker'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { tasks } from '@/lib/job/tasks'
import { mailStaff } from '@/lib/mail/queue-mail'
import { tellStaff } from '@/lib/notice/tell-staff'
import { chooseNotices } from '@/lib/worker/commands/choose-notices'
import { startMailServer } from '../../support/mail-server'
import { asOwner } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'

const server = await startMailServer()
Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'no-reply@early-help.example' })
afterAll(() => server.stop())

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const at = new Date()

beforeEach(() => {
  server.received.length = 0
})

async function tell(kind: 'emergency-opened' | 'agreement-ended') {
  const { familyId } = await aFamily(helen, { name: 'Tester' })
  await inTransaction(helen, (tx) =>
    tellStaff(tx, {
      to: [marcus.workerId, helen.workerId],
      kind,
      familyId,
      about: familyId,
      by: helen.workerId,
      at,
    }),
  )
  await work()
}

const work = () => runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true })

describe('a word by e-mail to somebody who works here', () => {
  it('holds a link to sign in and no name; whoever did it is not told', async () => {
    await tell('agreement-ended')
    expect(server.received).toHaveLength(1)
    const [{ envelope, mail } = { envelope: undefined, mail: undefined }] = server.received
    expect(envelope?.to).toEqual(['marcus.bell@ashmere.example'])
    expect(mail?.text).toContain(`${env().NEXTAUTH_URL}/sign-in`)
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Helen|Marsh|Tester|Marcus|agreement/)
  })

  it('can be turned off by each for themselves, but not for an emergency', async () => {
    await chooseNotices(marcus, { wanted: false })
    await tell('agreement-ended')
    expect(server.received).toEqual([])
    await tell('emergency-opened')
    expect(server.received).toHaveLength(1)
    await chooseNotices(marcus, { wanted: true })
    await tell('agreement-ended')
    expect(server.received).toHaveLength(2)
  })

  it('goes to nobody who has left', async () => {
    await asOwner((owner) =>
      owner.query('UPDATE worker SET left_at = now() WHERE id = $1', [marcus.workerId]),
    )
    await inTransaction(helen, (tx) =>
      mailStaff(tx, { to: [marcus.workerId], kind: 'asked', by: helen.workerId, at }),
    )
    await work()
    expect(server.received).toEqual([])
  })
})
