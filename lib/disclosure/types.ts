/** What can leave the record on paper, as a file or in words. */
export const documentKinds = [
  'plan-copy',
  'who-can-see',
  'subject-access',
  'assessment',
  'assessment-part',
  'meeting-notes',
  'meeting-invitation',
  'decision-letter',
  'closing-letter',
  'timeline',
  'mash-request',
  'referral',
  'letter',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Documents that tell of one thing of several: the giver says which. The others tell of the family as it is now. */
export const tellsOfOneThing = [
  'assessment',
  'assessment-part',
  'meeting-notes',
  'meeting-invitation',
  'decision-letter',
  'closing-letter',
  'mash-request',
  'referral',
  'letter',
] as const satisfies readonly DocumentKind[]

export function needsThing(document: DocumentKind): boolean {
  return tellsOfOneThing.some((one) => one === document)
}

/** Documents written for one recipient: who it is comes first, and only then there is such a thing. */
export function isWrittenFor(document: DocumentKind): boolean {
  return document === 'letter'
}

/** What somebody is to the family, as far as what they may be given goes. */
export const recipientKinds = [
  /** Lives with the children. */
  'parent-at-home',
  /** A parent who lives elsewhere, or is written down as having no parental responsibility. */
  'parent-elsewhere',
  /** 16 or over: decides for themselves. */
  'young-person',
  'child',
  'carer-at-home',
  'other-adult',
  /** An organisation the family agreed to. */
  'agreed-agency',
  'other-agency',
  'mash',
] as const
export type RecipientKind = (typeof recipientKinds)[number]

/** Classes of information. A document holds for a recipient the classes granted to both, and nothing else. */
export const informationClasses = [
  'names-at-home',
  'own-words',
  'words-of-others',
  'plan',
  'how-it-feels',
  'when-we-meet',
  'workers',
  /** A worker’s own school or nursery says where the children are. */
  'where-workers-are',
  'who-it-is-shared-with',
  /** Who came to a meeting, and who is in the team. */
  'who-was-there',
  'own-details',
  /** What is written of the family as a whole, naming nobody. */
  'about-the-family',
  'details-of-others',
  'home-address',
  'protected',
  'assessment',
  'decision',
  'who-looked',
  'team-notes',
  /** What somebody wrote to this recipient in their own words. */
  'written-to-them',
] as const
export type InformationClass = (typeof informationClasses)[number]

export const handovers = ['by-hand', 'by-post', 'by-email'] as const
/** How a document reaches its recipient. */
export type Handover = (typeof handovers)[number]
