import type { DocumentKind, InformationClass, RecipientKind } from './types'

type Grant = Readonly<Partial<Record<RecipientKind, readonly InformationClass[]>>>

const ourPlan = [
  'names-at-home',
  'plan',
  'how-it-feels',
  'when-we-meet',
  'workers',
  'where-workers-are',
] as const
const everyone = ['own-words', 'words-of-others', 'who-it-is-shared-with'] as const
// Never where the children will be, and when: a parent elsewhere may be who they are kept from.
const elsewhere = ['own-words', 'workers'] as const
const atHome: readonly InformationClass[] = [...ourPlan, ...everyone]
const child: readonly InformationClass[] = [...ourPlan, 'own-words']
const whoSees = ['names-at-home', 'workers', 'who-looked', 'who-it-is-shared-with'] as const
const letter = ['written-to-them', 'workers'] as const
const letterHome = [...letter, 'where-workers-are'] as const
/** All that is held about somebody, but for what is held about others and what could harm an enquiry. */
const allOfThem = [
  'own-details',
  'own-words',
  'workers',
  'plan',
  'how-it-feels',
  'about-the-family',
  'decision',
  'who-it-is-shared-with',
  'who-looked',
] as const

/**
 * What each document may hold for each kind of recipient. What is not here is not given: a new document, recipient
 * or class begins with nothing. `protected` stands nowhere: only a second person's grant for one occasion adds it, and to
 * an envelope only. A paper for an organisation always says whom it is about: one about nobody is filed with somebody else.
 */
export const grants: Readonly<Record<DocumentKind, Grant>> = {
  'plan-copy': {
    'parent-at-home': atHome,
    'carer-at-home': atHome,
    'young-person': atHome,
    child,
    'parent-elsewhere': elsewhere,
    'agreed-agency': ourPlan,
  },
  'who-can-see': {
    'parent-at-home': whoSees,
    'carer-at-home': whoSees,
    'young-person': whoSees,
  },
  'subject-access': {
    'parent-at-home': allOfThem,
    'young-person': allOfThem,
    'carer-at-home': ['own-details', 'own-words', 'workers', 'plan', 'about-the-family'],
    'parent-elsewhere': ['own-details', 'own-words'],
    'other-adult': ['own-details', 'own-words'],
  },
  // Nobody at home needs to be told where they live: an address on paper with worries beside it is what does harm.
  assessment: {
    'parent-at-home': [...atHome, 'assessment'],
    'young-person': [...atHome, 'assessment'],
    'agreed-agency': [...ourPlan, 'assessment', 'words-of-others'],
    mash: [...ourPlan, 'assessment', 'words-of-others', 'details-of-others', 'team-notes', 'home-address'],
  },
  'assessment-part': {
    'parent-at-home': ['names-at-home', 'workers', 'assessment', 'own-words', 'words-of-others'],
    'young-person': ['workers', 'own-words', 'assessment'],
    'agreed-agency': ['names-at-home', 'workers', 'assessment'],
    mash: ['names-at-home', 'workers', 'assessment', 'words-of-others', 'details-of-others', 'team-notes'],
  },
  'meeting-notes': {
    'parent-at-home': [...atHome, 'who-was-there'],
    'carer-at-home': [...atHome, 'who-was-there'],
    'young-person': [...atHome, 'who-was-there'],
    child: [...child, 'who-was-there'],
    // They may have been there, or sent their views: what they said themselves, and whom to ask.
    'parent-elsewhere': elsewhere,
    'agreed-agency': [...ourPlan, 'words-of-others', 'who-was-there'],
  },
  'meeting-invitation': {
    'parent-at-home': ['names-at-home', 'when-we-meet', 'workers', 'where-workers-are'],
    'carer-at-home': ['names-at-home', 'when-we-meet', 'workers', 'where-workers-are'],
    'young-person': ['names-at-home', 'when-we-meet', 'workers', 'where-workers-are'],
    child: ['when-we-meet', 'workers', 'where-workers-are'],
    'agreed-agency': ['names-at-home', 'when-we-meet', 'workers', 'where-workers-are'],
  },
  'decision-letter': {
    'parent-at-home': ['names-at-home', 'decision', 'workers', 'where-workers-are'],
    'young-person': ['decision', 'workers', 'where-workers-are'],
    'agreed-agency': ['names-at-home', 'decision', 'workers', 'where-workers-are'],
  },
  'closing-letter': {
    'parent-at-home': [
      'names-at-home',
      'plan',
      'how-it-feels',
      'words-of-others',
      'workers',
      'where-workers-are',
    ],
    'carer-at-home': ['names-at-home', 'plan', 'workers', 'where-workers-are'],
    'young-person': ['plan', 'how-it-feels', 'workers', 'where-workers-are'],
    'agreed-agency': ['names-at-home', 'workers'],
  },
  timeline: {
    'parent-at-home': ['plan', 'decision', 'how-it-feels', 'when-we-meet', 'workers', 'where-workers-are'],
    'young-person': ['plan', 'how-it-feels', 'when-we-meet', 'workers', 'where-workers-are'],
    mash: [
      'plan',
      'decision',
      'how-it-feels',
      'when-we-meet',
      'workers',
      'where-workers-are',
      'who-was-there',
      'who-it-is-shared-with',
      'team-notes',
      'words-of-others',
    ],
  },
  'mash-request': {
    mash: [
      'names-at-home',
      'details-of-others',
      'words-of-others',
      'plan',
      'workers',
      'where-workers-are',
      'team-notes',
      'home-address',
    ],
  },
  referral: {
    'agreed-agency': [
      'names-at-home',
      'plan',
      'words-of-others',
      'workers',
      'where-workers-are',
      'home-address',
    ],
  },
  // Its words are for its reader alone, and a person answers for them: the scan looks through them, the classes cannot.
  letter: {
    'parent-at-home': letterHome,
    'carer-at-home': letterHome,
    'young-person': letterHome,
    child: letterHome,
    'parent-elsewhere': letter,
    'other-adult': letter,
    'agreed-agency': ['names-at-home', ...letterHome],
    mash: ['names-at-home', ...letterHome],
  },
}

/** The classes a document may hold for a recipient of this kind; none where nobody has said so. */
export function classesFor(document: DocumentKind, recipient: RecipientKind): readonly InformationClass[] {
  return grants[document][recipient] ?? []
}

/** What can be made for a recipient of this kind at all. */
export function mayBeGiven(document: DocumentKind, recipient: RecipientKind): boolean {
  return classesFor(document, recipient).length > 0
}
