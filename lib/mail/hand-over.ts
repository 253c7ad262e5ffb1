import { createTransport } from 'nodemailer'
import type { MailSettings } from './settings'

export type Message = {
  /** Of this message and no other: said again when it is tried again, so that a mail server can tell it has it. */
  id: string
  to: string
  subject: string
  text: string
  file?: { name: string; bytes: Buffer }
}

/**
 * Hands one message for one reader to the mail server. Resolves once the server has taken it; whether it then
 * arrives is not known. Throws what the server, or the line to it, said.
 */
export async function handOver(
  { id, to, subject, text, file }: Message,
  { url, from, site }: MailSettings,
): Promise<void> {
  const { hostname, protocol } = new URL(url)
  const transport = createTransport({
    url,
    // In the clear only to this machine.
    requireTLS: protocol === 'smtp:' && !isThisMachine(hostname),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      messageId: `<${id}@${new URL(site).hostname}>`,
      from,
      to: { name: '', address: to },
      envelope: { from, to: [to] },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(file
        ? { attachments: [{ filename: file.name, content: file.bytes, contentType: 'application/pdf' }] }
        : {}),
    })
  } finally {
    transport.close()
  }
}

function isThisMachine(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
