import { runOnce } from 'graphile-worker'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/db/transaction'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import { env } from '@/lib/env'
import { tasks } from '@/lib/job/tasks'
import { sendMail } from '@/lib/mail/send-mail'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { recordEmail } from '@/lib/person/commands/record-email'
import { emailOfPerson } from '@/lib/person/queries/email-of-person'
import { startMailServer } from '../../support/mail-server'
import { asOwner } from '../../support/owner'
import { readPdf } from '../../support/read-pdf'
import { signedIn } from '../../support/world'
import { aPlannedFamily, helen, marcus, type PlannedFamily } from '../disclosure/situations'

const server = await startMailServer()
Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'no-reply@early-help.example' })
afterAll(() => server.stop())

let family: PlannedFamily
beforeEach(async () => {
  family = await aPlannedFamily()
  server.received.length = 0
  server.answer(undefined)
})

type Email = Partial<{ address: string; confirmedHow: 'read-back'; protected: boolean; personId: string }>

const writeDown = ({ personId = family.mother, ...email }: Email = {}) =>
  recordEmail(helen, {
    familyId: family.familyId,
    personId,
    address: 'rae@home.example',
    confirmedHow: 'read-back',
    protected: false,
    ...email,
  })

const check = (recipientId = family.mother) =>
  disclosureCheck(helen, { familyId: family.familyId, document: 'plan-copy', recipientId })

async function give(recipientId = family.mother) {
  const { familyId } = family
  const { digest } = await check(recipientId)
  return giveDocument(helen, { familyId, document: 'plan-copy', recipientId, handover: 'by-email', digest })
}

const kept = (disclosureId: string) => givenDocument(helen, { familyId: family.familyId, disclosureId })

/** Lets the worker do every job that is due; what is to be tried again is due at once. */
async function work(): Promise<void> {
  await asOwner((owner) => owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()'))
  await runOnce({
    connectionString: env().DATABASE_URL,
    taskList: tasks,
    noHandleSignals: true,
    logger: quiet,
  })
}
const logged: string[] = []
const { Logger } = await import('graphile-worker')
const quiet = new Logger(() => (_level, message) => void logged.push(message))

describe('a document by e-mail', () => {
  beforeEach(() => writeDown())

  it('goes once, to the recipient’s own address, locked; it says nothing of whom or what it is about', async () => {
    const { disclosureId } = await give()
    expect((await kept(disclosureId)).mail?.state).toEqual({ is: 'waiting' })
    await work()
    await work()
    expect(server.received).toHaveLength(1)
    const [{ envelope, mail, raw } = { envelope: undefined, mail: undefined, raw: '' }] = server.received
    expect(envelope).toEqual({ from: 'no-reply@early-help.example', to: ['rae@home.example'] })
    expect(mail?.cc).toBeUndefined()
    expect(mail?.bcc).toBeUndefined()
    for (const words of ['Rae', 'Ada', 'Col', 'Tester', 'plan', 'Calm', 'family', 'Oakfield', 'child'])
      expect(`${mail?.subject} ${mail?.text}`).not.toContain(words)
    const { reference, mail: state } = await kept(disclosureId)
    expect(state?.state).toMatchObject({ is: 'handed', at: expect.any(Date) })
    const [file] = mail?.attachments ?? []
    expect(file?.filename).toBe(`document-${reference}.pdf`)
    const bytes = file?.content ?? Buffer.from('')
    await expect(readPdf(bytes)).rejects.toThrow(/password/i)
    expect((await readPdf(bytes, state?.opensWith)).pages.join(' ')).toContain('Calm mornings')
    expect(raw).not.toContain(state?.opensWith ?? 'nothing')
  })

  it('that was not given, or not committed, never goes', async () => {
    const { digest } = await check()
    const asked = { familyId: family.familyId, document: 'plan-copy', recipientId: family.mother } as const
    await expect(
      giveDocument(helen, { ...asked, handover: 'by-email', digest: `${digest.slice(1)}0` }),
    ).rejects.toThrow()
    await work()
    expect(server.received).toEqual([])
  })

  it('goes again, under the same Message-ID, when the machine stops before it is written down that it went', async () => {
    const { disclosureId } = await give()
    const [{ id: mailId }] = await asOwner(
      async (owner) =>
        (await owner.query('SELECT id FROM outgoing_mail WHERE disclosure_id = $1', [disclosureId])).rows,
    )
    await asOwner(async (owner) => {
      const stops = (text: string, values?: unknown[]) =>
        text.includes('handed_at = now()')
          ? Promise.reject(new Error('the machine stopped'))
          : owner.query(text, values)
      await expect(sendMail(stops, { mailId, isLastTry: false })).rejects.toThrow('stopped')
    })
    await work()
    expect(server.received).toHaveLength(2)
    const ids = server.received.map(({ mail }) => mail.messageId)
    expect(new Set(ids).size).toBe(1)
    await work()
    expect(server.received).toHaveLength(2)
  })

  it('is tried again while the mail server is busy, and says so', async () => {
    server.answer(451)
    const { disclosureId } = await give()
    await work()
    expect((await kept(disclosureId)).mail?.state).toEqual({ is: 'waiting', because: 'refused-for-now' })
    server.answer(undefined)
    await work()
    expect((await kept(disclosureId)).mail?.state).toMatchObject({ is: 'handed' })
    expect(server.received).toHaveLength(1)
  })

  it('is given up at once when there is no such mailbox, and after ten tries; whoever sent it is told', async () => {
    server.answer(550, 'to')
    const { disclosureId } = await give()
    await work()
    expect((await kept(disclosureId)).mail?.state).toMatchObject({
      is: 'given-up',
      because: 'no-such-mailbox',
    })
    const told = await myNotices(helen, {})
    expect(told[0]).toMatchObject({ kind: 'email-not-sent', about: disclosureId })

    server.answer(451)
    const second = await give()
    for (let turn = 0; turn < 11; turn += 1) await work()
    expect((await kept(second.disclosureId)).mail?.state).toMatchObject({
      is: 'given-up',
      because: 'refused-for-now',
    })
    expect(logged.join(' ')).not.toMatch(/rae|home\.example|Rae|Tester/)
  })

  it('does not go to an address that was taken out or protected after it was given', async () => {
    const { disclosureId } = await give()
    await writeDown({ protected: true })
    await work()
    expect(server.received).toEqual([])
    expect((await kept(disclosureId)).mail?.state).toMatchObject({
      is: 'given-up',
      because: 'no-longer-theirs',
    })
  })
})

describe('an address that may not be written to', () => {
  const impossible = async (why: string) => {
    expect((await check()).email).toEqual({ can: false, why })
    await expect(give()).rejects.toBeInstanceOf(InvalidInput)
    await work()
    expect(server.received).toEqual([])
  }

  it('is none at all', () => impossible('none'))

  it('is one nobody has made sure of', async () => {
    await recordEmail(helen, {
      familyId: family.familyId,
      personId: family.mother,
      address: 'rae@home.example',
      protected: false,
    })
    await impossible('unconfirmed')
  })

  it('is one that is protected, or of somebody who is: nobody can release it', async () => {
    await writeDown({ protected: true })
    await impossible('protected')
    await writeDown()
    await asOwner((owner) =>
      owner.query('UPDATE person SET protected_contact = true WHERE id = $1', [family.mother]),
    )
    await impossible('protected')
  })

  it('is one of somebody else of the family: each has their own', async () => {
    await writeDown({ personId: family.father, address: 'col@else.example' })
    await impossible('none')
  })

  it('is refused by the database itself, whatever the code does', async () => {
    const emailIds: string[] = []
    for (const email of [{ protected: true }, { personId: family.father }]) {
      await writeDown(email)
      const rows = await asOwner(
        async (owner) =>
          (
            await owner.query('SELECT id FROM email_address WHERE family_id = $1 AND ended_at IS NULL', [
              family.familyId,
            ])
          ).rows,
      )
      emailIds.push(...rows.map(({ id }) => id))
    }
    expect(new Set(emailIds).size).toBe(2)
    for (const emailId of emailIds)
      await expect(
        inTransaction(helen, (tx) =>
          tx.$executeRawUnsafe(`INSERT INTO disclosure (id, family_id, reference, document, recipient_person_id, recipient_kind, recipient_name,
            handover, email_id, contents, digest, left_out, warnings, given_by, agency_id, given_at)
            VALUES (gen_random_uuid(), '${family.familyId}', 'T-${Math.floor(performance.now())}', 'plan-copy', '${family.mother}', 'parent-at-home', 'Rae',
            'by-email', '${emailId}', '{}', 'x', '{}', 0, '${helen.workerId}', '${helen.agencyId}', now())`),
        ),
      ).rejects.toThrow('confirmed address of the recipient')
  })
})

describe('an e-mail address in the record', () => {
  it('is one plain mailbox: nothing typed there becomes a second reader or another line of the message', async () => {
    for (const address of ['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'A <a@b.example>'])
      await expect(writeDown({ address })).rejects.toBeInstanceOf(InvalidInput)
    await expect(
      asOwner((owner) =>
        owner.query(
          `INSERT INTO email_address (id, family_id, person_id, address, recorded_by, recorded_at)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, now())`,
          [family.familyId, family.mother, 'a@b.example\r\nBcc: c@d.example', helen.workerId],
        ),
      ),
    ).rejects.toThrow('address_check')
  })

  it('that another of the family has too is said before anything goes there', async () => {
    await writeDown()
    await writeDown({ personId: family.father, address: 'Rae@Home.example' })
    expect((await check()).email).toMatchObject({ can: true, address: 'rae@home.example', alsoOf: ['Col'] })
  })

  it('is changed by whoever may change the family, and is nothing to anybody else', async () => {
    const about = { familyId: family.familyId, personId: family.mother }
    await expect(emailOfPerson(marcus, about)).rejects.toBeInstanceOf(NotAllowed)
    await expect(emailOfPerson(signedIn('ben'), about)).rejects.toBeInstanceOf(NotFound)
    await expect(
      recordEmail(signedIn('ben'), { ...about, address: 'x@y.example', protected: false }),
    ).rejects.toBeInstanceOf(NotFound)
    const other = await aPlannedFamily()
    await expect(writeDown({ personId: other.mother })).rejects.toBeInstanceOf(NotFound)
  })

  it('left empty is taken out, and the one before is kept', async () => {
    await writeDown()
    await recordEmail(helen, { familyId: family.familyId, personId: family.mother, protected: false })
    expect((await check()).email).toEqual({ can: false, why: 'none' })
    const rows = await asOwner(
      async (owner) =>
        (
          await owner.query('SELECT address, ended_at FROM email_address WHERE family_id = $1', [
            family.familyId,
          ])
        ).rows,
    )
    expect(rows).toEqual([{ address: 'rae@home.example', ended_at: expect.any(Date) }])
  })
})
