import type { OrganisationRefused } from './sign-in-with-organisation'

/** What somebody is told whose organisation let them in and we did not, by the code in the address. */
const refusedWords: Record<OrganisationRefused | 'failed', string> = {
  failed: 'Signing in with your organisation did not work. Try again',
  issuer: 'Signing in with your organisation did not work. Try again',
  subject: 'Signing in with your organisation did not work. Try again',
  tenant: 'Your organisation’s sign-in is not one that is used here',
  guest: 'You are a guest of that organisation. Sign in with your own organisation, or with a password',
  'second-factor':
    'Your organisation did not ask for a second check, such as a code on your phone, and Alongside needs one. Ask your IT desk to turn it on for you',
  unknown:
    'You are not joined to Alongside yet. Ask whoever looks after it where you work for an invitation, and open its link first',
  link: 'Your invitation has been used already or has run out. Ask for a new one',
  'someone-else': 'That sign-in belongs to somebody else here',
}

/** The words for a code, or nothing when there is no such code. */
export function refusedSaid(code: unknown): string | undefined {
  return typeof code === 'string' && Object.hasOwn(refusedWords, code)
    ? refusedWords[code as keyof typeof refusedWords]
    : undefined
}
