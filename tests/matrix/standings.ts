import type { Relation } from '@/lib/access/relation'

/** One row of family_access by which somebody stands in some way to a family. */
export type Row = {
  to: 'worker' | 'agency' | 'team' | 'otherPost'
  relation: Relation | 'excluded'
  ended?: true
}

/**
 * Every way somebody can stand to a family, told as the rows that make it so. The matrix is walked by people who
 * stand in each of these ways, whatever their work.
 */
export const standings = {
  stranger: [],
  wroteItDown: [{ to: 'worker', relation: 'recorded-it' }],
  holder: [{ to: 'worker', relation: 'holder' }],
  namedPerson: [{ to: 'worker', relation: 'lead-professional' }],
  teamWithoutAgreement: [{ to: 'worker', relation: 'team-member' }],
  teamWithAgreement: [
    { to: 'worker', relation: 'team-member' },
    { to: 'agency', relation: 'agreed-agency' },
  ],
  actionWithoutAgreement: [{ to: 'worker', relation: 'action-owner' }],
  actionWithAgreement: [
    { to: 'worker', relation: 'action-owner' },
    { to: 'agency', relation: 'agreed-agency' },
  ],
  agreedAgency: [{ to: 'agency', relation: 'agreed-agency' }],
  knowingAgency: [{ to: 'agency', relation: 'knowing-agency' }],
  teamOfKnowingAgency: [
    { to: 'worker', relation: 'team-member' },
    { to: 'agency', relation: 'knowing-agency' },
  ],
  managerOfHolder: [{ to: 'team', relation: 'manages-holder' }],
  mash: [{ to: 'agency', relation: 'triage' }],
  hub: [{ to: 'agency', relation: 'hub' }],
  inEmergency: [{ to: 'worker', relation: 'emergency' }],
  emergencyOver: [{ to: 'worker', relation: 'emergency', ended: true }],
  wasNamedPerson: [{ to: 'worker', relation: 'lead-professional', ended: true }],
  /** The same person, in a post at another agency, has every part in it: this post has none. */
  inAnotherPost: [
    { to: 'otherPost', relation: 'holder' },
    { to: 'otherPost', relation: 'lead-professional' },
    { to: 'otherPost', relation: 'team-member' },
  ],
  /** In another post they said that they know the family outside work. */
  keptOutInAnotherPost: [
    { to: 'worker', relation: 'lead-professional' },
    { to: 'otherPost', relation: 'excluded' },
  ],
  keptOut: [
    { to: 'worker', relation: 'lead-professional' },
    { to: 'worker', relation: 'excluded' },
  ],
} as const satisfies Record<string, readonly Row[]>

export type Standing = keyof typeof standings

export const allStandings = Object.keys(standings) as Standing[]

/** Those for whom the family does not exist, whatever they ask. */
export const forWhomItDoesNotExist: readonly Standing[] = [
  'stranger',
  'wasNamedPerson',
  'emergencyOver',
  'keptOut',
  'inAnotherPost',
  'keptOutInAnotherPost',
]
