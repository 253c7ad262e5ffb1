import type { Asker } from '@/lib/db/transaction'

/** What kind of work someone does. It never says for which families. */
export type Work = 'practitioner' | 'hub' | 'mash' | 'manager' | 'administrator' | 'guidance-lead'

/** Bigger words than usual: a quarter bigger, or half as big again. */
export const textSizes = ['larger', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

/** The signed-in person in the post they act as, as read from their session row for this request. */
export type Actor = Asker & {
  /** The worker row their sign-in belongs to: password, sessions and all that proves who they are. Often the post itself. */
  signInId: string
  /** Every post they have or had, this one too. "Somebody else" is somebody in none of them. */
  posts: readonly string[]
  /** They have another post now, to which they may turn. */
  worksElsewhere: boolean
  name: string
  jobTitle: string
  agencyName: string
  teamId: string | undefined
  work: Work
  sessionId: string
  /** When they last proved who they are in this session. Sensitive acts ask that it was lately (freshSignIn). */
  freshAt?: Date
  /** An administrator who has not shown a security key, where one is needed: they may do nothing else first. */
  mustShowKey?: true
  /** How big they like the words on every page; absent for the usual size. */
  textSize?: TextSize
}
