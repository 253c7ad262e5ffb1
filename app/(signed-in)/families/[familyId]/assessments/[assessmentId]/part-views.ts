import type { ChildGridView } from '@/components/assessment/child-grid/child-grid'
import type { PartView } from '@/components/assessment/part-list/part-list'
import { standingOf } from '@/components/assessment/standing'
import type { AssessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { childTopics, type Group, topics } from '@/lib/assessment/topics'
import type { PartLine } from '@/lib/assessment/types'
import { partTitle, topicWords, whoOf } from '@/lib/assessment/words'
import type { Day } from '@/lib/calendar/day'
import { dayWords, several } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import { nameAndAge } from '@/lib/person/words'

/** What was settled before anything was written, then why now. */
export function gettingStarted(view: AssessmentTasks): PartView[] {
  const { familyId, agreement, peopleCount } = view
  return [
    {
      id: 'agreement',
      title: 'Agreement to share',
      href: paths.familyAgreement(familyId),
      about: 'What the family has said we can share, and with whom',
      ...(agreement && { by: byLine(agreement.by, agreement.on) }),
      standing: agreement ? { state: 'done', words: 'Done' } : { state: 'to-do', words: 'To do' },
    },
    {
      id: 'people',
      title: 'Who is in the family',
      href: paths.familyPeople(familyId),
      about: `${peopleCount === 1 ? '1 person' : `${peopleCount} people`}, with one family tree`,
      standing: peopleCount > 1 ? { state: 'done', words: 'Done' } : { state: 'to-do', words: 'To do' },
    },
    ...partsIn(view, 'getting-started'),
  ]
}

/** Every child by every topic. */
export function childGridOf(view: AssessmentTasks): ChildGridView {
  const ofChildren = view.parts.filter(({ topic }) => topics[topic].group === 'children')
  const children = [...new Set(ofChildren.flatMap(({ person }) => person?.personId ?? []))]
  return {
    topics: childTopics.map((topic) => topicWords[topic].title),
    children: children.map((personId) => {
      const own = ofChildren.filter(({ person }) => person?.personId === personId)
      const [first] = own
      return {
        id: personId,
        name: first?.person ? nameAndAge(first.person, view.today) : '',
        cells: childTopics.flatMap((topic) =>
          own
            .filter((part) => part.topic === topic)
            .map((part) => ({ href: hrefOf(view, part), standing: standingOf(part) })),
        ),
      }
    }),
  }
}

export function grownUpsAndHome(view: AssessmentTasks): PartView[] {
  return partsIn(view, 'grown-ups-and-home')
}

/** What it all comes to: the analysis, what is needed, and the way on to the plan. */
export function puttingItTogether(view: AssessmentTasks): PartView[] {
  const { familyId, assessmentId, needCount } = view
  return [
    ...partsIn(view, 'putting-it-together'),
    {
      id: 'needs',
      title: 'Unmet needs, and who could meet them',
      href: paths.assessmentNeeds(familyId, assessmentId),
      about: 'For each child and for the family',
      standing:
        needCount === 0
          ? { state: 'to-do', words: 'None yet' }
          : { state: 'done', words: several(needCount, 'need') },
    },
  ]
}

function partsIn(view: AssessmentTasks, group: Group): PartView[] {
  return view.parts
    .filter(({ topic }) => topics[topic].group === group)
    .map((part) => ({
      id: part.id,
      title: partTitle(part),
      href: hrefOf(view, part),
      about: topicWords[part.topic].about(whoOf(part.person)),
      ...(part.lastBy && part.lastOn && { by: byLine(part.lastBy, part.lastOn) }),
      standing: standingOf(part),
    }))
}

function hrefOf({ familyId, assessmentId }: AssessmentTasks, part: PartLine): string {
  return paths.assessmentPart(familyId, assessmentId, part.id)
}

/** "Helen, 6 November": the year is in the heading. */
function byLine(name: string, on: Day): string {
  return `${name.split(' ')[0]}, ${dayWords(on).replace(/ \d{4}$/, '')}`
}
