import { env } from '@/lib/env'

export type MailSettings = { url: string; from: string; site: string }

/** How e-mail leaves, or nothing where it does not: then it is offered nowhere. */
export function mailSettings(): MailSettings | undefined {
  const { SMTP_URL: url, MAIL_FROM: from, NEXTAUTH_URL: site } = env()
  return url && from ? { url, from, site } : undefined
}
