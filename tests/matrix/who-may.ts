import type { Work } from '@/lib/access/actor'
import type { Standing } from './standings'

/**
 * Who may do each operation, written by hand and apart from `lib/access/rules.ts` so that one is a check on the
 * other. An operation that is not here fails the matrix: somebody must say who it is for.
 */
export type WhoMay =
  /** About one family: these and nobody else. */
  | { only: readonly Standing[]; narrower?: true }
  /** About no one family: decided by kind of work. What each person then finds is narrowed by their rows. */
  | { work: readonly Work[] | 'any'; narrower?: true }
  /** About a thing that is one person's own: nobody else may know of it. */
  | 'its-owner'

const named = ['holder', 'namedPerson'] as const
const starting = ['wroteItDown', ...named] as const
const manager = ['managerOfHolder'] as const
const mash = ['mash'] as const
const team = ['teamWithAgreement'] as const
const invited = ['teamWithAgreement', 'teamWithoutAgreement'] as const
const everyoneNearby = [
  ...starting,
  ...invited,
  'actionWithoutAgreement',
  'actionWithAgreement',
  'agreedAgency',
  ...manager,
  ...mash,
  'hub',
  'inEmergency',
] as const

const byNamedPerson = { only: named } as const
const byStarter = { only: starting } as const
const byStarterAndTeam = { only: [...starting, ...team] } as const
const inTheirWork = { only: [...named, ...team] } as const
const record = { only: [...starting, ...manager, ...mash, ...team, 'inEmergency'] } as const
const work = { only: [...named, ...manager, ...mash, ...team, 'inEmergency'] } as const
const askingForLead = { only: [...named, ...manager] } as const
/** Being near enough is not all: the action, the question or the invitation must be theirs too. */
const ownAction = {
  only: [...named, ...invited, 'actionWithoutAgreement', 'actionWithAgreement'],
  narrower: true,
} as const
const askedOfThem = { only: [...named, ...invited], narrower: true } as const
/** There may be no restriction to change. */
const restricting = { only: [...starting, ...manager], narrower: true } as const
const signedIn = { work: 'any' } as const
const guidanceLead = { work: ['guidance-lead'] } as const
const leadOrManager = { work: ['guidance-lead', 'manager'] } as const
const byAdministrator = { work: ['administrator'] } as const

export const whoMay: Readonly<Record<string, WhoMay>> = {
  'access.why-i-can-see': { only: everyoneNearby },
  'assessment.add-missing-parts': inTheirWork,
  'assessment.complete': byNamedPerson,
  'assessment.needs': work,
  'assessment.of-family': work,
  'assessment.part': work,
  'assessment.record-need': inTheirWork,
  'assessment.save-part': inTheirWork,
  'assessment.start': byNamedPerson,
  'assessment.tasks': work,
  'assessment.withdraw-need': inTheirWork,
  'assessment.words': work,
  'audit.who-looked': { only: [...named, ...manager] },
  'caseload.my-families': signedIn,
  'caseload.my-work': signedIn,
  'caseload.team': { work: ['manager'] },
  'chronology.timeline': record,
  'conflict.declare': { only: everyoneNearby },
  'conflict.declare-for': { only: manager },
  'conflict.end': { only: manager },
  'conflict.of-family': { only: manager },
  'consent.asking-agreement': byStarter,
  'consent.asking-sharing': { only: [...starting, ...mash] },
  'consent.family-agreement': record,
  'consent.record-agreement': byStarter,
  'consent.record-sharing': { only: [...starting, ...mash] },
  'contact.new': byStarterAndTeam,
  'contact.record': byStarterAndTeam,
  'contact.view': record,
  'decision.before-own-view': byStarter,
  'decision.before-single-plan': byNamedPerson,
  'decision.change-of-help': byStarter,
  'decision.decide': byStarter,
  'decision.how-we-decide': { work: ['manager'] },
  'decision.make-single-plan': byNamedPerson,
  'decision.past': record,
  'decision.record-judgement': byStarter,
  'decision.to-decide': byStarter,
  'disclosure.answer-release': { only: manager },
  'disclosure.ask-release': byNamedPerson,
  'disclosure.check': byNamedPerson,
  'disclosure.give-document': byNamedPerson,
  'disclosure.given': record,
  'disclosure.given-document': byNamedPerson,
  'disclosure.release': { only: manager },
  'draft.clash': inTheirWork,
  'draft.resolve-clash': inTheirWork,
  'draft.save-closure': byNamedPerson,
  'draft.save-contact': signedIn,
  'draft.save-meeting': inTheirWork,
  'emergency.close': { only: ['inEmergency'], narrower: true },
  'emergency.open': { work: ['practitioner', 'hub', 'mash', 'manager'] },
  'emergency.review': { work: ['manager'] },
  'emergency.see': { work: 'any', narrower: true },
  'emergency.to-review': { work: ['manager'] },
  'episode.ask-closure': byNamedPerson,
  'episode.before-closure': byNamedPerson,
  'episode.closure': record,
  'episode.return-closure': { only: manager },
  'episode.sign-off-closure': { only: manager },
  'family.change-now': byStarterAndTeam,
  'family.for-note': { only: [...starting, ...manager, ...team] },
  'family.now': byStarterAndTeam,
  'family.page': { only: everyoneNearby },
  'family.people': record,
  'family.person': record,
  'family.record': signedIn,
  'family.record-address': byStarterAndTeam,
  'family.relate-people': byStarterAndTeam,
  'guidance.change-entry': guidanceLead,
  'guidance.change-example': guidanceLead,
  'guidance.change-sign': guidanceLead,
  'guidance.discard': guidanceLead,
  'guidance.part': leadOrManager,
  'guidance.propose': guidanceLead,
  'guidance.publish': guidanceLead,
  'guidance.return': guidanceLead,
  'guidance.signs': leadOrManager,
  'guidance.start-draft': guidanceLead,
  'guidance.trial': leadOrManager,
  'guidance.try': guidanceLead,
  'guidance.version': leadOrManager,
  'guidance.versions': leadOrManager,
  'lead-professional.accept': askedOfThem,
  'lead-professional.ask': askingForLead,
  'lead-professional.decline': askedOfThem,
  'lead-professional.of-family': record,
  'lead-professional.question': askedOfThem,
  'lead-professional.take-back': askingForLead,
  'lead-professional.take-on': { ...askingForLead, narrower: true },
  'lead-professional.who-could': askingForLead,
  'mash.add-note': { only: mash },
  'mash.ask': byStarterAndTeam,
  'mash.before-asking': byStarterAndTeam,
  'mash.decide': { only: mash },
  'mash.queue': { work: ['mash'] },
  'mash.request': { only: mash },
  'mash.take': { only: mash },
  'mash.write-decision': { only: mash },
  'meeting.arrange': inTheirWork,
  'meeting.cancel': inTheirWork,
  'meeting.for-recording': inTheirWork,
  'meeting.of-family': work,
  'meeting.record': inTheirWork,
  'meeting.record-reply': askedOfThem,
  'meeting.see': { only: [...named, ...invited, ...manager, ...mash, 'inEmergency'], narrower: true },
  'meeting.who-could-come': inTheirWork,
  'note.add': { only: [...starting, ...manager, ...team] },
  'notice.mark-read': signedIn,
  'notice.mine': signedIn,
  'observation.add': byStarterAndTeam,
  'observation.describe': byStarterAndTeam,
  'observation.end': byStarterAndTeam,
  'observation.record-circumstances': byStarterAndTeam,
  'observation.what-i-see': byStarterAndTeam,
  'person.add': byStarterAndTeam,
  'person.answer-match': { work: ['hub'] },
  'person.change': byStarterAndTeam,
  'person.find': signedIn,
  'person.match': { work: ['hub'] },
  'person.matches-waiting': { work: ['hub'] },
  'plan.action': ownAction,
  'plan.add-action': byNamedPerson,
  'plan.add-outcome': byNamedPerson,
  'plan.change-action': byNamedPerson,
  'plan.drop-action': ownAction,
  'plan.family-copy': byNamedPerson,
  'plan.finish-action': ownAction,
  'plan.for-editing': byNamedPerson,
  'plan.make': byNamedPerson,
  'plan.meet-outcome': byNamedPerson,
  'plan.move-review': byNamedPerson,
  'plan.of-family': { only: [...named, ...manager, ...mash, ...team, 'actionWithAgreement'] },
  'plan.score-outcome': byNamedPerson,
  'plan.update-action': ownAction,
  'restriction.answer-lift': restricting,
  'restriction.ask-lift': restricting,
  'restriction.name-people': restricting,
  'restriction.of-family': { only: [...starting, ...manager] },
  'restriction.restrict': { only: [...starting, ...manager] },
  'team.invite-person': byNamedPerson,
  'team.invite-worker': byNamedPerson,
  'team.leave': byNamedPerson,
  'team.of-family': record,
  'team.who-could-be-invited': byNamedPerson,
  'worker.change-phone': signedIn,
  'worker.end': byAdministrator,
  'worker.end-own-sessions': signedIn,
  'worker.end-sessions': byAdministrator,
  'worker.invite': byAdministrator,
  'worker.keep-own-recovery-codes': signedIn,
  'worker.link': byAdministrator,
  'worker.make-link': byAdministrator,
  'worker.make-own-recovery-codes': signedIn,
  'worker.move': byAdministrator,
  'worker.own-news': signedIn,
  'worker.own-recovery-codes': signedIn,
  'worker.own-sign-in': signedIn,
  'worker.read-news': signedIn,
  'worker.reset-factors': byAdministrator,
}
