import type { Work } from '@/lib/access/actor'
import type { Day } from '@/lib/calendar/day'

/** Kinds of work a worker may do. What kind says nothing about which families. */
export const works = ['practitioner', 'hub', 'mash', 'manager', 'guidance-lead', 'administrator'] as const

/** A link for somebody to set a password by, as an administrator hands it over. */
export type LinkToHandOver = {
  name: string
  purpose: 'invitation' | 'new-password'
  /** The whole address. Whoever has it can become this person here, until it is used or runs out. */
  address: string
  expiresAt: Date
}

/** One post of everybody who works here, for an administrator. */
export type WorkerLine = {
  id: string
  name: string
  jobTitle: string
  agency: string
  team: string | null
  work: Work
  hasLeft: boolean
  lastSeenAt: Date | null
}

/** One person in one of their posts, as an administrator looks after them. Of families there is a number and nothing else. */
export type WorkerToLookAfter = {
  id: string
  name: string
  email: string
  jobTitle: string
  work: Work
  agency: { id: string; name: string }
  team: { id: string; name: string } | undefined
  capacity: number | undefined
  leftAt: Date | undefined
  hasLeft: boolean
  /** Oneself, in this post or another. */
  isMe: boolean
  /** Their further posts, those that go on first. */
  otherPosts: readonly OtherPost[]
  families: number
  sessions: number
  hasApp: boolean
  keys: readonly { id: string; name: string; addedAt: Date }[]
  agencies: readonly { id: string; name: string }[]
  teams: readonly { id: string; name: string }[]
}

/** Somebody who is asked for a security key, and how many they have. */
export type KeyHolder = { id: string; name: string; jobTitle: string; isAdministrator: boolean; keys: number }

/** `from`: the day from which an administrator can do nothing here without a key. */
export type KeysHeld = { from: Day | undefined; people: KeyHolder[] }

type OtherPost = { id: string; jobTitle: string; agency: string; hasLeft: boolean }
