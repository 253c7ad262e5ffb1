import 'server-only'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'

/** What somebody is told of their own sign-in when they next come (ASVS 6.3.5 and 6.3.7). */
export const noticeWords = {
  'password-set': 'A new password was set for you',
  'authenticator-set': 'An authenticator app was set up for you',
  'authenticator-taken-away':
    'An administrator took away your authenticator app, so that you set it up again',
  'recovery-code-used': 'One of your recovery codes was used to sign in as you',
  'recovery-codes-made': 'New recovery codes were made for you; the ones before no longer work',
  'sessions-ended': 'An administrator signed you out everywhere',
  'organisation-linked': 'Your organisation’s sign-in was joined to you here',
  'wrong-tries': 'Somebody tried several times to sign in as you and did not get in',
  'key-added': 'A security key was added for you',
  'key-removed': 'A security key of yours was taken away',
  'key-taken-away': 'An administrator took away a security key of yours that was said to be lost',
  'key-copied':
    'A security key of yours may have been copied, so it no longer works here. Take it out of use everywhere, and add another',
  'new-place':
    'Somebody signed in as you from a browser and a place you had not used before, after several wrong tries',
  'unusual-time': 'Somebody signed in as you at a time of day when you do not usually work',
} as const

export type NoticeKind = keyof typeof noticeWords

/** Tells somebody, the next time they come, that this happened. `aboutSession`: the one that must not be the one asked. */
export async function leaveNotice(
  tx: Transaction,
  workerId: string,
  kind: NoticeKind,
  now: Date,
  aboutSession?: string,
): Promise<void> {
  await tx.signInNotice.createMany({
    data: { id: newId(), workerId, kind, at: now, aboutSession: aboutSession ?? null },
  })
}
