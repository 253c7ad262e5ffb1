import type { Metadata } from 'next'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { TaskList, type TaskView } from '@/components/ui/task-row/task-row'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import { instantWords } from '@/lib/calendar/words'
import { emergenciesToReview } from '@/lib/emergency/queries/to-review'
import type { Emergency } from '@/lib/emergency/types'
import { emergencyOutcomeWords, emergencyReasonWords } from '@/lib/emergency/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Emergencies' }

/** Records opened in an emergency, for a manager to look at by the end of the next working day. */
export default async function EmergenciesPage() {
  const { waiting, reviewed, often } = await ask(emergenciesToReview, {})
  const today = dayFromInstant(new Date())
  return (
    <>
      <PageHeader
        title="Records opened in an emergency"
        subtitle="Look at each by the end of the next working day: was it right?"
      />
      <FullWidth>
        <Sheet title="To look at" count={waiting.length} flush>
          {waiting.length === 0 ? (
            <NothingHere>Nothing is waiting.</NothingHere>
          ) : (
            <TaskList tasks={waiting.map((emergency) => taskOf(emergency, today))} />
          )}
        </Sheet>
        {often.length > 0 && (
          <Sheet title="Worth a talk" note="In the last 30 days" flush>
            <DataTable
              caption="Who opened records often in the last 30 days"
              columns={[
                { heading: 'Who' },
                { heading: 'Opened' },
                { heading: 'Tries that opened nothing' },
                { heading: 'Found not right' },
              ]}
              rows={often.map(({ workerId, who, opened, nothingOpened, notRight }) => ({
                id: workerId,
                cells: [who, String(opened), String(nothingOpened), String(notRight)],
              }))}
            />
          </Sheet>
        )}
        {reviewed.length > 0 && (
          <Sheet title="Looked at" note="In the last 90 days" flush>
            <DataTable
              caption="Emergencies looked at in the last 90 days"
              columns={[
                { heading: 'When' },
                { heading: 'Who' },
                { heading: 'Record' },
                { heading: 'Was it right?' },
              ]}
              rows={reviewed.map((emergency) => ({
                id: emergency.id,
                cells: [
                  <a key="when" href={paths.emergency(emergency.id)}>
                    {instantWords(emergency.startedAt)}
                  </a>,
                  emergency.who,
                  recordWords(emergency),
                  emergency.review ? emergencyOutcomeWords[emergency.review.outcome] : '',
                ],
              }))}
            />
          </Sheet>
        )}
        <p className="text-small text-ink-soft">
          You see those of your own team, and those about families your team looks after. Other{' '}
          <a href={paths.looks()}>looks worth a question</a> are a list of their own.
        </p>
      </FullWidth>
    </>
  )
}

function taskOf(emergency: Emergency, today: Day): TaskView {
  const { id, who, about, startedAt, reason, reviewDueOn } = emergency
  return {
    id,
    title: `${who}: ${recordWords(emergency)}`,
    href: paths.emergency(id),
    about: `${about} · ${instantWords(startedAt)} · ${emergencyReasonWords[reason]}`,
    due: dueOnDay(reviewDueOn, today),
    verb: 'Look',
  }
}

function recordWords({ opened, family }: Emergency): string {
  if (!opened) return 'nothing opened'
  return family ? familyWords(family.name) : 'a family you do not work with'
}
