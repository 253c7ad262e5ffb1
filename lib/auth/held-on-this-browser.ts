import 'server-only'
import { cookies, headers } from 'next/headers'
import type { Actor } from '@/lib/access/actor'
import { ownCookie, ownCookieName } from '@/lib/edge/own-cookie'
import { echoOf } from '@/lib/form/echo'
import type { HeldWords } from '@/lib/form/held-words'
import { formField, revisionField, writerField } from '@/lib/form/machinery'
import { heldWords, holdWords, letWordsGo, minutesHeld } from './held-words'
import { sessionIdOfRequest } from './next-auth'

const held = 'held'

/**
 * Holds what a browser without script sent after its session had ended, or from a page opened in another post of the same
 * person, and says whether it did. With script the page is still there, so nothing is held; nor when nobody can tell
 * whose the words are.
 */
export async function holdOnThisBrowser(data: FormData, now: Date): Promise<boolean> {
  const asked = await headers()
  const [address, sessionId] = [addressOf(asked.get('referer')), await sessionIdOfRequest()]
  if (asked.has('next-action') || !sessionId || !address) return false
  const values = { ...echoOf(data), [revisionField]: textOf(data, revisionField) }
  const words = { address, form: textOf(data, formField).slice(0, 400), values }
  const id = await holdWords(sessionId, words, now, textOf(data, writerField))
  if (id === undefined) return false
  ;(await cookies()).set({ ...ownCookie(held, minutesHeld * 60), value: id })
  return true
}

/** Whether this browser has words waiting for somebody: said on the sign-in page, to whoever looks. */
export async function isHoldingWords(): Promise<boolean> {
  return (await heldId()) !== undefined
}

/** The words that wait on this browser for the person now signed in. */
export async function heldForMe(actor: Actor, now: Date): Promise<HeldWords | undefined> {
  const id = await heldId()
  return id ? heldWords(actor, id, now) : undefined
}

/** Once the form they were sent with has been taken, held words are gone. */
export async function letGoOnThisBrowser(actor: Actor, data: FormData): Promise<void> {
  const id = await heldId()
  if (!id || !(await letWordsGo(actor, id, textOf(data, formField)))) return
  ;(await cookies()).set({ ...ownCookie(held, 0), value: '' })
}

async function heldId(): Promise<string | undefined> {
  const id = (await cookies()).get(ownCookieName(held))?.value
  return id && /^[0-9a-f-]{36}$/.test(id) ? id : undefined
}

/** The page a form was sent from, with what it was asked for. The browser names it; it is only ever a path of ours. */
function addressOf(referer: string | null): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined
  const { pathname, search } = new URL(referer)
  const address = `${pathname}${search}`
  return pathname.startsWith('//') || address.length > 2000 ? undefined : address
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
