import type { LocalNavItem } from '@/components/ui/local-nav/local-nav'
import { several } from '@/lib/calendar/words'
import type { FamilyRecord } from '@/lib/family/family-record'
import type { FamilyPageMay } from '@/lib/family/queries/family-page'
import { paths } from '@/lib/paths'

/** The parts of a family's record that this person may open. */
export function familyNav(record: FamilyRecord, may: FamilyPageMay): LocalNavItem[][] {
  const { familyId, assessment, actions, contactId } = record
  const actionCount = actions.done + actions.underWay + actions.late.length
  const parts: (LocalNavItem | false)[] = [
    { label: 'Now', href: paths.family(familyId), current: true },
    { label: 'People', href: paths.familyPeople(familyId), count: String(record.members.length) },
    contactId !== undefined && { label: 'What was first said', href: paths.contact(familyId, contactId) },
    may.viewAssessment &&
      assessment !== undefined && {
        label: 'Assessment',
        href: paths.assessment(familyId, assessment.id),
        count: assessment.completedOn ? 'finished' : `${assessment.finished} of ${assessment.parts}`,
      },
    may.viewPlan && {
      label: 'Plan',
      href: paths.plan(familyId),
      ...(actionCount > 0 ? { count: several(actionCount, 'action') } : {}),
    },
    may.viewPlan && { label: 'Meetings', href: paths.meetings(familyId), count: String(record.meetings) },
    { label: 'Team', href: paths.familyTeam(familyId), count: String(record.team.length) },
    { label: 'Timeline', href: paths.familyTimeline(familyId) },
    { label: 'Agreement', href: paths.familyAgreement(familyId) },
  ]
  const { closureId } = record.episode ?? {}
  const rest: (LocalNavItem | false)[] = [
    may.decideLevel &&
      record.episode !== undefined && { label: 'More or less help', href: paths.changeLevel(familyId) },
    { label: 'Given to people', href: paths.given(familyId) },
    { label: 'Why can I see this?', href: paths.familyWhy(familyId) },
    may.viewWhoLooked && { label: 'Who has looked', href: paths.familyWhoLooked(familyId) },
    may.restrictFamily && { label: 'Restrict this record', href: paths.familyRestriction(familyId) },
    may.viewKeeping && { label: 'How long it is kept', href: paths.familyKeeping(familyId) },
    may.keepConflicts && { label: 'Who is kept out', href: paths.familyConflicts(familyId) },
    closureId !== undefined && { label: 'Bringing help to an end', href: paths.closure(familyId, closureId) },
    may.askClosure &&
      closureId === undefined && { label: 'Bring help to an end', href: paths.close(familyId) },
  ]
  return [parts.filter((item) => item !== false), rest.filter((item) => item !== false)].filter(
    (group) => group.length > 0,
  )
}
