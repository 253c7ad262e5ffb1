import { LinkButton } from '@/components/ui/button/button'
import { Clock } from '@/components/ui/dial/clock'
import { PartsDone } from '@/components/ui/how-much/parts-done'
import { PeopleList } from '@/components/ui/initials/person-line'
import { Sheet } from '@/components/ui/sheet/sheet'
import { assessmentClock } from '@/lib/assessment/clock'
import type { AssessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { inSmall, partTitle } from '@/lib/assessment/words'
import { clockWords } from '@/lib/calendar/clock-words'
import { fullDayWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'

/** How long is left, how far it is, where to carry on, and who else is writing. */
export function TasksSide({ view }: { view: AssessmentTasks }) {
  const { parts, dueOn, allocatedOn, completed, today } = view
  const clock = assessmentClock({ allocatedOn, dueOn, completedOn: completed?.on }, today)
  const writing = parts.filter(({ writing: who }) => who !== undefined)
  return (
    <>
      <Sheet title={completed ? 'Finished' : 'How far it is'} quiet>
        <div className="flex flex-col gap-4">
          <Clock
            big
            clock={{
              state: clock.state,
              shareLeft: clock.shareLeft,
              words: clockWords(clock, 'Finished'),
              promise: completed
                ? `By ${completed.by}`
                : `Finish by ${fullDayWords(dueOn)} (4 weeks from the start)`,
            }}
          />
          <PartsDone
            done={parts.filter(({ status }) => status === 'done').length}
            outOf={parts.length}
            noun="parts"
          />
          <CarryOn view={view} />
        </div>
      </Sheet>
      {writing.length > 0 && (
        <Sheet title="Working on this now" quiet>
          <PeopleList
            people={writing.flatMap((part) =>
              part.writing
                ? [
                    {
                      name: part.writing.name,
                      initials: initials(part.writing.name),
                      side: 'team',
                      role: inSmall(part.writing.jobTitle),
                      detail: `Writing in ${partTitle(part)}`,
                    },
                  ]
                : [],
            )}
          />
        </Sheet>
      )}
    </>
  )
}

function CarryOn({ view }: { view: AssessmentTasks }) {
  const { familyId, assessmentId, parts, mayWrite, mayFinish } = view
  if (!mayWrite) return null
  const next =
    parts.find(({ status }) => status === 'half-done') ?? parts.find(({ status }) => status === 'to-do')
  if (next) {
    return (
      <LinkButton look="primary" wide href={paths.assessmentPart(familyId, assessmentId, next.id)}>
        Carry on: {inSmallUnlessName(next)}
      </LinkButton>
    )
  }
  return mayFinish ? (
    <LinkButton look="primary" wide href={paths.assessmentFinish(familyId, assessmentId)}>
      Finish the assessment
    </LinkButton>
  ) : (
    <p className="text-body text-ink-soft">Every part is done. The named person can finish the assessment.</p>
  )
}

function inSmallUnlessName(part: AssessmentTasks['parts'][number]): string {
  return part.person ? partTitle(part).replace(':', ',') : inSmall(partTitle(part))
}
