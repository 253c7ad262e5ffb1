import type { Factor } from '@/lib/auth/factor'
import type { Day } from '@/lib/calendar/day'

/** One of one's own sessions, as its owner recognises it. */
export type OwnSession = {
  id: string
  startedAt: Date
  lastSeenAt: Date
  device: string | null
  factors: Factor[]
  isThisOne: boolean
}

/** How somebody signs in, and where they are signed in now. */
export type OwnSignIn = {
  sessions: OwnSession[]
  passwordSetAt: Date | null
  appSetAt: Date | null
  codesLeft: number
  keys: number
  organisations: number
  /** Told of what can wait by e-mail; absent where no e-mail is sent. */
  noticesByEmail?: boolean
}

/** Why a key no longer works here: its owner or an administrator took it away, or it may have been copied. */
export type KeyStopped = 'owner' | 'administrator' | 'copied'

/** One of one's own security keys, by the name one gave it. */
export type OwnKey = {
  id: string
  name: string
  addedAt: Date
  lastUsedAt: Date | undefined
  asksWho: boolean
  stopped: { at: Date; why: KeyStopped } | undefined
}

/** `neededFrom`: the day from which one can do nothing here without one. */
export type OwnKeys = { keys: OwnKey[]; neededFrom: Day | undefined }

/** One of one's own posts, as one knows it. */
export type OwnPost = {
  id: string
  jobTitle: string
  agencyName: string
  teamName: string | null
  isNow: boolean
}
