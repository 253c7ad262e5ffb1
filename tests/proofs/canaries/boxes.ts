import type { Standing } from '../../matrix/standings'

/**
 * Who may be sent the words of a box, by how they stand to the family, whatever their work. Written by hand and apart
 * from `lib/access`, as the table of who may is.
 */
const named = ['holder', 'namedPerson'] as const
const starting = ['wroteItDown', ...named] as const
const overseeing = ['managerOfHolder'] as const
const invited = ['teamWithoutAgreement', 'teamWithAgreement'] as const
const record = [...starting, ...overseeing, 'mash', 'teamWithAgreement', 'inEmergency'] as const
const work = [...named, ...overseeing, 'mash', 'teamWithAgreement', 'inEmergency'] as const
const nearby = [
  ...record,
  ...invited,
  'actionWithoutAgreement',
  'actionWithAgreement',
  'agreedAgency',
  'knowingAgency',
  'teamOfKnowingAgency',
  'hub',
] as const

export type MayRead = {
  by: readonly Standing[]
  /** Nobody is shown it on any page of today; whoever may is not expected to find it. */
  unseen?: true
}

const nearbyMay: MayRead = { by: nearby }
const recordMay: MayRead = { by: record }
const workMay: MayRead = { by: work }
const planMay: MayRead = { by: [...work, 'actionWithAgreement'] }
const namedMay: MayRead = { by: named }
const managerMay: MayRead = { by: overseeing }
/** Those who may see how long a record is kept. */
const keepingMay: MayRead = { by: [...starting, ...overseeing] }
const mashMay: MayRead = { by: ['mash'] }
const nobody: MayRead = { by: [], unseen: true }

/** Every box of every table that holds words about a family, and who may be sent them. */
export const boxes: Readonly<Record<string, MayRead>> = {
  'action.words': planMay,
  'action.dropped_why': { by: work, unseen: true },
  'action_update.note': planMay,
  'address.lines': recordMay,
  'address.postcode': recordMay,
  'agreement.evidence': recordMay,
  'agreement.instead': recordMay,
  'agreement.offered': recordMay,
  'agreement.own_words': recordMay,
  'agreement.risk': recordMay,
  'agreement.to_what': recordMay,
  'agreement.why': recordMay,
  'caseload_entry.children': nearbyMay,
  'caseload_entry.family_name': { by: nearby, unseen: true },
  'chronology_entry.words': recordMay,
  'closure.family_view': recordMay,
  'closure.returned_why': recordMay,
  'closure.what_changed': recordMay,
  'closure.what_next': recordMay,
  'contact.already_tried': recordMay,
  'contact.childs_words': recordMay,
  'contact.danger_done': { by: record, unseen: true },
  'contact.family_wants': recordMay,
  'contact.working_well': recordMay,
  'contact.worried_about': recordMay,
  'declared_conflict.ended_why': { by: overseeing, unseen: true },
  'declared_conflict.words': managerMay,
  'disclosure.address_lines': namedMay,
  'disclosure.contents': namedMay,
  'disclosure.recipient_name': recordMay,
  'disclosure.why': { by: record, unseen: true },
  'draft.values': workMay,
  'draft_change.patch': nobody,
  'draft_clash.mine': { by: work, unseen: true },
  'draft_clash.theirs': { by: work, unseen: true },
  'earlier_words.before': recordMay,
  'email_address.address': { by: record, unseen: true },
  'emergency_access.looked_for': managerMay,
  'emergency_access.review_words': { by: overseeing, unseen: true },
  'emergency_access.words': managerMay,
  'family.good_to_know': recordMay,
  'family.happening_now': recordMay,
  'family.name': nearbyMay,
  'family_member.relationship': { by: [...record, 'actionWithAgreement'] },
  'family_restriction.lift_why': { by: [...starting, ...overseeing] },
  'family_restriction.why': { by: [...starting, ...overseeing] },
  'kept_longer.why': keepingMay,
  'lead_professional.because': recordMay,
  'lead_professional.declined_why': { by: record, unseen: true },
  'lead_professional.ended_why': { by: record, unseen: true },
  'lead_professional.family_view': recordMay,
  'mash_check.answer': mashMay,
  'mash_check.answered_by': mashMay,
  'mash_check.question': { by: ['mash'], unseen: true },
  'mash_decision_written.why': { by: ['mash'], unseen: true },
  'mash_decision_written.why_late': { by: ['mash'], unseen: true },
  'mash_feedback.words': recordMay,
  'mash_note.words': mashMay,
  'mash_request.family_knows_why': mashMay,
  'mash_request.what_is_asked': mashMay,
  'mash_request.why': recordMay,
  'mash_request.why_late': mashMay,
  'meeting.cancelled_why': { by: work, unseen: true },
  'meeting.last_word': workMay,
  'meeting.place': recordMay,
  'meeting_move.was_place': { by: work, unseen: true },
  'meeting_move.why': { by: work, unseen: true },
  'meeting_person.one_higher': workMay,
  'meeting_point.words': workMay,
  'need.who_could_meet': workMay,
  'need.words': workMay,
  'note.title': { by: record, unseen: true },
  'note.words': { by: record, unseen: true },
  'observation.evidence': recordMay,
  'outcome.voice': planMay,
  'outcome.words': planMay,
  'outside_person.name': { by: record, unseen: true },
  'outside_person.organisation': { by: record, unseen: true },
  'outside_person.role': { by: record, unseen: true },
  'person.communication_needs': recordMay,
  'person.ethnicity': recordMay,
  'person.full_name': recordMay,
  'person.gp': recordMay,
  'person.known_as': { by: [...record, 'actionWithAgreement'] },
  'person.nhs_number': recordMay,
  'person.phone': recordMay,
  'person.say_it_like': recordMay,
  'person.school': recordMay,
  'person.spoken_language': recordMay,
  'person.upn': recordMay,
  'person.written_language': recordMay,
  'protected_release.answer_why': { by: [...named, ...overseeing], unseen: true },
  'protected_release.why': { by: [...named, ...overseeing], unseen: true },
  'record_hold.lift_why': { ...keepingMay, unseen: true },
  'record_hold.why': keepingMay,
  'second_check.about_others': { by: [...named, ...overseeing], unseen: true },
  'second_check.contents': { by: [...named, ...overseeing], unseen: true },
  'second_check.note': { by: [...named, ...overseeing], unseen: true },
  'sharing_look.words': { by: record, unseen: true },
  'sharing_record.purpose': recordMay,
  'sharing_record.reason': recordMay,
  'sharing_record.what': recordMay,
  'sharing_stop.reason': recordMay,
  'team_member.there_for': recordMay,
  'threshold_decision.family_agreed': recordMay,
  'threshold_decision.next_named_person': recordMay,
  'threshold_decision.reasons': recordMay,
  'threshold_decision.why_different': recordMay,
  'threshold_judgement.reasons': recordMay,
}
