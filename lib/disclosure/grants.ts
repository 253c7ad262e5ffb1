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
const elsewhere = ['own-words', 'workers'] as const
const atHome: readonly InformationClass[] = [...ourPlan, ...everyone]
const child: readonly InformationClass[] = [...ourPlan, 'own-words']

/**
 * What each document may hold for each kind of recipient. What is not here is not given: a new document, recipient
 * or class begins with nothing. `protected` stands nowhere: only a second person's grant for one occasion adds it.
 */
export const grants: Readonly<Record<DocumentKind, Grant>> = {
  'plan-copy': {
    'parent-at-home': atHome,
    'carer-at-home': atHome,
    'young-person': atHome,
    child,
    // Never where the children will be, and when: a parent elsewhere may be who they are kept from.
    'parent-elsewhere': elsewhere,
    'agreed-agency': ourPlan,
  },
  'who-can-see': {
    'parent-at-home': ['names-at-home', 'workers', 'who-looked', 'who-it-is-shared-with'],
    'carer-at-home': ['names-at-home', 'workers', 'who-looked', 'who-it-is-shared-with'],
    'young-person': ['names-at-home', 'workers', 'who-looked', 'who-it-is-shared-with'],
  },
  'subject-access': {
    'parent-at-home': ['own-details', 'own-words', 'workers', 'who-looked', 'plan', 'how-it-feels'],
    'parent-elsewhere': ['own-details', 'own-words'],
    'young-person': ['own-details', 'own-words', 'workers', 'who-looked', 'plan', 'how-it-feels'],
    'carer-at-home': ['own-details', 'own-words', 'workers', 'plan'],
    'other-adult': ['own-details', 'own-words'],
  },
  assessment: {
    'parent-at-home': [...atHome, 'assessment', 'home-address'],
    'young-person': [...atHome, 'assessment'],
    'agreed-agency': [...ourPlan, 'assessment', 'words-of-others'],
    mash: [...ourPlan, 'assessment', 'words-of-others', 'home-address'],
  },
  'assessment-part': {
    'parent-at-home': ['names-at-home', 'assessment', 'own-words', 'words-of-others'],
    'young-person': ['own-words', 'assessment'],
    'agreed-agency': ['assessment'],
    mash: ['assessment', 'words-of-others'],
  },
  'meeting-notes': {
    'parent-at-home': atHome,
    'carer-at-home': atHome,
    'young-person': atHome,
    child,
    'agreed-agency': [...ourPlan, 'words-of-others'],
  },
  'meeting-invitation': {
    'parent-at-home': ['names-at-home', 'when-we-meet', 'workers'],
    'carer-at-home': ['names-at-home', 'when-we-meet', 'workers'],
    'young-person': ['names-at-home', 'when-we-meet', 'workers'],
    child: ['when-we-meet', 'workers'],
    'agreed-agency': ['when-we-meet', 'workers'],
  },
  'decision-letter': {
    'parent-at-home': ['names-at-home', 'decision', 'workers'],
    'young-person': ['decision', 'workers'],
    'agreed-agency': ['decision', 'workers'],
  },
  'closing-letter': {
    'parent-at-home': ['names-at-home', 'plan', 'how-it-feels', 'workers'],
    'carer-at-home': ['names-at-home', 'plan', 'workers'],
    'young-person': ['plan', 'how-it-feels', 'workers'],
    'agreed-agency': ['workers'],
  },
  timeline: {
    'parent-at-home': ['own-words', 'plan', 'workers'],
    'young-person': ['own-words', 'plan', 'workers'],
    mash: ['plan', 'workers', 'team-notes', 'words-of-others'],
  },
  'mash-request': {
    mash: [
      'names-at-home',
      'own-words',
      'words-of-others',
      'plan',
      'workers',
      'team-notes',
      'assessment',
      'home-address',
    ],
  },
  referral: {
    'agreed-agency': ['names-at-home', 'plan', 'workers', 'home-address'],
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
