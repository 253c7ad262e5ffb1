import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { env } from '@/lib/env'
import type { FindForm } from './find-form'

/**
 * A search on its way from the form to the page of results. Names must never stand in an address, where logs and
 * histories keep them, so the words travel in a cookie that only this server can read: sealed, for this session
 * and for ten minutes. Nothing is stored.
 */
export const searchCookie = 'search'
export const searchLastsSeconds = 600

const form = z.strictObject({
  name: z.string().max(120),
  birth: z.string().max(40),
  place: z.string().max(120),
  school: z.string().max(120),
  number: z.string().max(40),
})
const sealed = z.object({ form, until: z.number() })

export function sealSearch(search: FindForm, sessionId: string, now: Date): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(sessionId))
  const text = JSON.stringify({ form: search, until: now.getTime() + searchLastsSeconds * 1000 })
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** The search as it was typed; nothing when it is too old, was changed, or is another session's. */
export function openSearch(text: string | undefined, sessionId: string, now: Date): FindForm | undefined {
  if (!text) return undefined
  try {
    const bytes = Buffer.from(text, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(sessionId))
      .setAuthTag(bytes.subarray(12, 28))
    const opened = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    const read = sealed.safeParse(JSON.parse(opened))
    return read.success && read.data.until > now.getTime() ? read.data.form : undefined
  } catch {
    // A cookie is whatever the browser sends: one that does not open is no search.
    return undefined
  }
}

function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', 'alongside find form', 32))
}
