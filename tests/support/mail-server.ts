import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { envelope: { from: string; to: string[] }; mail: ParsedMail; raw: string }

/** A real mail server on this machine, that can be told what to answer. */
export type MailServer = {
  url: string
  received: ReceivedMail[]
  /** What it answers from now on, instead of taking the message. */
  answer: (code: number | undefined, when?: 'to' | 'data') => void
  stop: () => Promise<void>
}

/** `keepIn`: a folder in which each message is left as a file, for another process to read. */
export async function startMailServer({ keepIn }: { keepIn?: string } = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let refusal: { code: number; when: 'to' | 'data' } | undefined
  const refused = (when: 'to' | 'data') =>
    refusal?.when === when
      ? Object.assign(new Error('Not this <rae@home.example>'), { responseCode: refusal.code })
      : undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_to, _session, done) => done(refused('to')),
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        const problem = refused('data')
        if (!problem) {
          const raw = Buffer.concat(parts)
          const from = mailFrom ? mailFrom.address : ''
          const envelope = { from, to: rcptTo.map(({ address }) => address) }
          if (keepIn) writeFileSync(join(keepIn, `${String(received.length).padStart(4, '0')}.eml`), raw)
          received.push({ envelope, mail: await simpleParser(raw), raw: raw.toString('latin1') })
        }
        done(problem)
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: (code, when = 'data') => {
      refusal = code === undefined ? undefined : { code, when }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
