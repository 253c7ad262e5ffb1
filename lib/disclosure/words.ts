import type { AddressStanding } from '@/lib/family/address-check'
import type { DocumentKind, Handover, InformationClass, RecipientKind } from './types'

export const documentWords: Record<DocumentKind, string> = {
  'plan-copy': 'Our plan',
  'who-can-see': 'Who can see this record, and who has looked',
  'subject-access': 'What we have written about you',
  assessment: 'The assessment',
  'assessment-part': 'A part of the assessment',
  'meeting-notes': 'What we said at our meeting',
  'meeting-invitation': 'An invitation to a family meeting',
  'decision-letter': 'Which kind of help, and why',
  'closing-letter': 'How the help came to an end',
  timeline: 'The timeline',
  'mash-request': 'A request to the MASH',
  referral: 'A referral',
  letter: 'A letter',
}

export const recipientWords: Record<RecipientKind, string> = {
  'parent-at-home': 'Parent at home',
  'parent-elsewhere': 'Parent who lives elsewhere, or who has no parental responsibility',
  'young-person': 'Young person of 16 or over',
  child: 'Child',
  'carer-at-home': 'Carer at home',
  'other-adult': 'Another adult of the family',
  'agreed-agency': 'An organisation the family agreed to',
  'other-agency': 'An organisation the family has not agreed to',
  mash: 'The MASH',
}

export const classWords: Record<InformationClass, string> = {
  'names-at-home': 'The first names of those at home',
  'own-words': 'Their own words',
  'words-of-others': 'What others said',
  plan: 'Who will do what',
  'how-it-feels': 'How things feel, in numbers',
  'when-we-meet': 'Where and when the next meeting is',
  workers: 'The named person and how to reach them',
  'where-workers-are': 'Which school or organisation the named person is at',
  'who-it-is-shared-with': 'Which organisations it is shared with',
  'who-was-there': 'Who was at the meeting, or is in the team',
  'own-details': 'What is written down about them',
  'about-the-family': 'What is written about the family as a whole',
  'details-of-others': 'What is written down about others',
  'home-address': 'The home address',
  protected: 'A protected address, or how to reach somebody who is protected',
  assessment: 'The assessment',
  decision: 'Which kind of help was decided, and why',
  'who-looked': 'Who can see the record and who has looked',
  'team-notes': 'Notes of the team',
  'written-to-them': 'What is written to them in a letter',
}

export const handoverWords: Record<Handover, string> = {
  'by-hand': 'Handed over in person',
  'by-post': 'Posted to the address in the record',
  'by-email': 'Sent by e-mail, locked, to the address in the record',
}

/** What is said of lines left out because they are about somebody else too. */
export function aboutOthersWords(count: number): string {
  return `${count === 1 ? 'One thing that is written is' : `${count} things that are written are`} about somebody else too, and not in here. You can ask for them; whoever they are about is asked first.`
}

/** Whose a document is, at the foot of every page. */
export function footWords({
  recipientName,
  reference,
  givenOn,
  givenBy,
}: Record<'recipientName' | 'reference' | 'givenOn' | 'givenBy', string>): string {
  return `Only for ${recipientName}. Reference ${reference}. Given on ${givenOn} by ${givenBy}.`
}

/** How an address stands that nothing is posted to. */
export type NotSure = Exclude<AddressStanding, 'sure'>

/** Why something cannot be posted to somebody, and what can be done about it. */
export const whyNotPosted: Record<NotSure, (called: string) => string> = {
  never: (called) =>
    `It cannot be posted: nobody has made sure yet that ${called} lives at the address in the record`,
  'long-ago': (called) =>
    `It cannot be posted: nobody has made sure for half a year that ${called} lives at the address in the record`,
  doubted: (called) =>
    `It cannot be posted: somebody was not sure that ${called} still lives at the address in the record`,
}

/** Why something cannot go to somebody by e-mail, and what can be done about it. */
export const whyNoEmail: Record<
  'off' | 'none' | 'unconfirmed' | 'protected' | 'letters',
  (called: string) => string
> = {
  off: () => 'Nothing is sent by e-mail here: hand it over or post it',
  none: (called) => `No e-mail address is written down for ${called}`,
  unconfirmed: (called) => `Nobody has made sure yet that the e-mail address is ${called}’s own`,
  protected: (called) => `Nothing is sent to ${called} by e-mail, because it could put somebody in danger`,
  letters: () => 'It has letters that a file of ours cannot show, so it cannot go by e-mail: print it',
}
