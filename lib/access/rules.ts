import type { Work } from './actor'
import type { Relation } from './relation'

/** A rule that needs no family: what kind of work someone does decides. */
type WorkRule = { on: 'nothing'; work?: readonly Work[]; whoCan: string }

/**
 * A rule about one family. `as`: any of these relations is enough. `asWithAgreement`: these are enough only
 * while the family agrees to the person's agency working with them, or there is a recorded reason to share without it.
 * An agency that may only know is not enough.
 */
type FamilyRule = {
  on: 'family'
  as: readonly Relation[]
  asWithAgreement?: readonly Relation[]
  whoCan: string
}

export type Rule = WorkRule | FamilyRule

const leading = ['holder', 'lead-professional'] as const satisfies readonly Relation[]
const starting = ['recorded-it', ...leading] as const satisfies readonly Relation[]
const overseeing = ['manages-holder'] as const satisfies readonly Relation[]
const around = ['team-member'] as const satisfies readonly Relation[]
/** Reads, and changes nothing: an emergency is for knowing whom one has before one. */
const inEmergency = ['emergency'] as const satisfies readonly Relation[]

/** Whoever may know that this family is being helped, by whatever relation. */
const knowing = [
  ...starting,
  ...around,
  'action-owner',
  'agreed-agency',
  'knowing-agency',
  ...overseeing,
  'triage',
  'hub',
  ...inEmergency,
] as const satisfies readonly Relation[]

/** Every rule there is. Screens ask by these names, commands ask again, and lists filter by the same rows. */
export const rules = {
  signedIn: { on: 'nothing', whoCan: 'Anyone who is signed in' },
  viewQueue: { on: 'nothing', work: ['mash'], whoCan: 'Someone who works in the MASH' },
  viewMatches: { on: 'nothing', work: ['hub'], whoCan: 'Someone who works in the early help hub' },
  answerMatch: { on: 'nothing', work: ['hub'], whoCan: 'Someone who works in the early help hub' },
  viewCaseload: { on: 'nothing', work: ['manager'], whoCan: 'Someone who manages a team' },
  viewDeciding: { on: 'nothing', work: ['manager'], whoCan: 'Someone who manages a team' },
  viewGuidance: {
    on: 'nothing',
    work: ['guidance-lead', 'manager'],
    whoCan: 'Someone who keeps the guidance, or manages a team',
  },
  keepGuidance: { on: 'nothing', work: ['guidance-lead'], whoCan: 'Someone who keeps the guidance' },
  openEmergency: {
    on: 'nothing',
    work: ['practitioner', 'hub', 'mash', 'manager'],
    whoCan: 'Someone who works with families',
  },
  reviewEmergency: { on: 'nothing', work: ['manager'], whoCan: 'Someone who manages a team' },
  lookAtSharing: { on: 'nothing', work: ['manager'], whoCan: 'Someone who manages a team' },
  askAboutLooks: { on: 'nothing', work: ['manager'], whoCan: 'Someone who manages a team' },
  administer: { on: 'nothing', work: ['administrator'], whoCan: 'An administrator' },

  viewFamily: {
    on: 'family',
    as: knowing,
    whoCan: 'Someone working with this family',
  },
  viewFamilyRecord: {
    on: 'family',
    as: [...starting, ...overseeing, 'triage', ...inEmergency],
    asWithAgreement: around,
    whoCan: 'The named person, their manager, and the team the family agreed to',
  },
  changeFamily: {
    on: 'family',
    as: starting,
    asWithAgreement: around,
    whoCan: 'The named person and the team the family agreed to',
  },
  recordContact: {
    on: 'family',
    as: starting,
    asWithAgreement: around,
    whoCan: 'The named person, or whoever wrote the family down',
  },
  recordAgreement: {
    on: 'family',
    as: starting,
    whoCan: 'The named person, or whoever wrote the family down',
  },
  recordSharing: { on: 'family', as: [...starting, 'triage'], whoCan: 'The named person, or the MASH' },
  decideLevel: { on: 'family', as: starting, whoCan: 'The named person, or whoever raised the worry' },
  viewAssessment: {
    on: 'family',
    as: [...leading, ...overseeing, 'triage', ...inEmergency],
    asWithAgreement: around,
    whoCan: 'The named person, their manager, and the team the family agreed to',
  },
  writeAssessment: {
    on: 'family',
    as: leading,
    asWithAgreement: around,
    whoCan: 'The named person and the team the family agreed to',
  },
  completeAssessment: { on: 'family', as: leading, whoCan: 'The named person' },
  inviteTeam: { on: 'family', as: leading, whoCan: 'The named person' },
  viewPlan: {
    on: 'family',
    as: [...leading, ...overseeing, 'triage', ...inEmergency],
    asWithAgreement: [...around, 'action-owner'],
    whoCan: 'The named person, their manager, and the team the family agreed to',
  },
  editPlan: { on: 'family', as: leading, whoCan: 'The named person' },
  updateOwnAction: {
    on: 'family',
    as: [...leading, ...around, 'action-owner'],
    whoCan: 'The person whose action it is, or the named person',
  },
  viewMeeting: {
    on: 'family',
    as: [...leading, ...overseeing, 'triage', ...inEmergency],
    asWithAgreement: around,
    whoCan: 'The named person, their manager, and the team the family agreed to',
  },
  openMeeting: {
    on: 'family',
    as: [...leading, ...around, ...overseeing, 'triage', ...inEmergency],
    whoCan: 'Someone who was invited, the named person or their manager',
  },
  replyToMeeting: {
    on: 'family',
    as: [...leading, ...around],
    whoCan: 'Someone who was invited, or the named person',
  },
  recordMeeting: {
    on: 'family',
    as: leading,
    asWithAgreement: around,
    whoCan: 'The named person and the team',
  },
  askLead: {
    on: 'family',
    as: [...leading, ...overseeing],
    whoCan: 'The named person now, or their manager',
  },
  answerLead: { on: 'family', as: [...leading, ...around], whoCan: 'The person who was asked' },
  addNote: {
    on: 'family',
    as: [...starting, ...overseeing],
    asWithAgreement: around,
    whoCan: 'The named person, their manager, and the team the family agreed to',
  },
  nameInNote: {
    on: 'family',
    as: [...starting, ...overseeing],
    asWithAgreement: around,
    whoCan: 'Whoever wrote the note, or the manager of the named person if they are named in it',
  },
  askClosure: { on: 'family', as: leading, whoCan: 'The named person' },
  signOffClosure: { on: 'family', as: overseeing, whoCan: 'The manager of the named person' },
  printFamilyCopy: { on: 'family', as: leading, whoCan: 'The named person' },
  giveDocument: { on: 'family', as: leading, whoCan: 'The named person' },
  releaseProtected: {
    on: 'family',
    as: overseeing,
    whoCan: 'The manager of the named person',
  },
  viewWhoLooked: {
    on: 'family',
    as: [...leading, ...overseeing],
    whoCan: 'The named person or their manager',
  },
  whyICanSee: {
    on: 'family',
    as: knowing,
    whoCan: 'Someone working with this family',
  },
  restrictFamily: {
    on: 'family',
    as: [...starting, ...overseeing],
    whoCan: 'The named person or their manager',
  },
  viewKeeping: {
    on: 'family',
    as: [...starting, ...overseeing],
    whoCan: 'The named person, whoever wrote the family down, or their manager',
  },
  decideKeeping: { on: 'family', as: overseeing, whoCan: 'The manager of the named person' },
  confirmLettingGo: {
    on: 'family',
    as: [...starting, ...overseeing],
    whoCan: 'The named person, whoever wrote the family down, or their manager',
  },
  declareConflict: {
    on: 'family',
    as: knowing,
    whoCan: 'Someone working with this family',
  },
  keepConflicts: { on: 'family', as: overseeing, whoCan: 'The manager of the named person' },
  closeEmergency: { on: 'family', as: inEmergency, whoCan: 'Whoever opened the record in an emergency' },
  triageRequest: { on: 'family', as: ['triage'], whoCan: 'Someone who works in the MASH' },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
export type FamilyRuleName = {
  [Name in RuleName]: (typeof rules)[Name]['on'] extends 'family' ? Name : never
}[RuleName]
export type WorkRuleName = Exclude<RuleName, FamilyRuleName>
