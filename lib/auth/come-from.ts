import 'server-only'
import { cookies, headers } from 'next/headers'
import { env } from '@/lib/env'
import { deviceOf } from './device-cookie'
import { deviceWords } from './device-words'
import { requestAddress } from './request-address'

/** Where somebody is signing in from. It decides how soon they may try again, never who they are. */
export type ComeFrom = {
  /** The network address. */
  address: string
  /** The id of a browser somebody has signed in with before, if its cookie says so. */
  device?: string | undefined
  /** The browser and system, in words. */
  deviceWords?: string | undefined
}

/** Where the request in hand comes from. */
export async function comeFrom(): Promise<ComeFrom> {
  const [jar, said, address] = await Promise.all([cookies(), headers(), requestAddress()])
  return {
    address,
    device: deviceOf(jar.get(deviceCookieName())?.value),
    deviceWords: deviceWords(said.get('user-agent') ?? ''),
  }
}

/** `__Host-` on https: no other host or path can set it. */
export function deviceCookieName(): string {
  return env().NEXTAUTH_URL.startsWith('https:') ? '__Host-alongside.device' : 'alongside.device'
}
