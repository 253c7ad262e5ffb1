import type { Factor } from '@/lib/auth/factor'
import type { NoticeKind } from '@/lib/auth/notice'

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
  organisations: number
}

export type News = { id: string; kind: NoticeKind; at: Date }
