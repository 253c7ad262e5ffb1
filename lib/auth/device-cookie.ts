import 'server-only'
import { mark, marks } from './seal'

/** What the cookie of a known browser holds: its id, and a mark that only we can make. */
export function deviceCookieValue(deviceId: string): string {
  return `${deviceId}.${mark('device', deviceId)}`
}

/** The id in such a cookie, or nothing when we did not write it. */
export function deviceOf(value: string | undefined): string | undefined {
  const [id = '', given = ''] = value?.split('.') ?? []
  return id !== '' && marks('device', id).includes(given) ? id : undefined
}
