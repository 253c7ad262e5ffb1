import type { Relation } from './relation'
import type { FamilyRuleName, RuleName, WorkRuleName } from './rules'

/** What something was looked at or done for. Written in the audit trail beside the relation that let them in. */
export const purposes = [
  'helping',
  'overseeing',
  'keeping-safe',
  'emergency',
  'finding',
  'answering',
  'keeping-private',
  'keeping-and-letting-go',
  'own-work',
  'guidance',
  'running',
] as const
export type Purpose = (typeof purposes)[number]

/** In words a family could be read, beside what was looked at or done. */
export const purposeWords: Record<Purpose, string> = {
  helping: 'To help the family',
  overseeing: 'To look after how the help is going',
  'keeping-safe': 'To find out whether a child is safe',
  emergency: 'Because somebody might have been in danger',
  finding: 'To find out whether there is a record already',
  answering: 'To tell the family what is written and who has looked',
  'keeping-private': 'To decide who may know of this record',
  'keeping-and-letting-go': 'To decide how long this record is kept',
  'own-work': 'To see their own work',
  guidance: 'To keep the guidance on kinds of help',
  running: 'To look after who works here',
}

/** What each way of standing to a family is for. */
const byRelation: Record<Relation, Purpose> = {
  'recorded-it': 'helping',
  holder: 'helping',
  'lead-professional': 'helping',
  'team-member': 'helping',
  'action-owner': 'helping',
  'agreed-agency': 'helping',
  'knowing-agency': 'helping',
  'manages-holder': 'overseeing',
  triage: 'keeping-safe',
  hub: 'finding',
  emergency: 'emergency',
}

/** Acts that are for something of their own, by whatever relation they are done. */
const ofFamilyRule: Partial<Record<FamilyRuleName, Purpose>> = {
  recordSharing: 'keeping-private',
  printFamilyCopy: 'answering',
  giveDocument: 'answering',
  releaseProtected: 'keeping-private',
  viewWhoLooked: 'answering',
  whyICanSee: 'answering',
  nameInNote: 'keeping-private',
  restrictFamily: 'keeping-private',
  viewKeeping: 'keeping-and-letting-go',
  decideKeeping: 'keeping-and-letting-go',
  confirmLettingGo: 'keeping-and-letting-go',
  declareConflict: 'keeping-private',
  keepConflicts: 'keeping-private',
}

const ofWorkRule: Record<WorkRuleName, Purpose> = {
  signedIn: 'own-work',
  viewQueue: 'keeping-safe',
  viewMatches: 'finding',
  answerMatch: 'finding',
  viewCaseload: 'overseeing',
  viewDeciding: 'overseeing',
  viewGuidance: 'guidance',
  keepGuidance: 'guidance',
  openEmergency: 'emergency',
  reviewEmergency: 'overseeing',
  lookAtSharing: 'overseeing',
  askAboutLooks: 'overseeing',
  administer: 'running',
}

/** What something done under this rule, by this relation, is done for: one of a closed list, so that it can be counted. */
export function purposeOf(rule: RuleName, relation: Relation | undefined): Purpose {
  if (isWorkRule(rule)) return ofWorkRule[rule]
  return ofFamilyRule[rule] ?? (relation ? byRelation[relation] : 'own-work')
}

function isWorkRule(rule: RuleName): rule is WorkRuleName {
  return Object.hasOwn(ofWorkRule, rule)
}
