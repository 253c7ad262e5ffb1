import type { Metadata } from 'next'
import { Form } from '@/components/form/form/form'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { type AssessmentLine, familyAssessments } from '@/lib/assessment/queries/family-assessments'
import type { AssessmentStatus } from '@/lib/assessment/types'
import { assessmentStatusWords } from '@/lib/assessment/words'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitStart } from './action'

export const metadata: Metadata = { title: 'Early help assessments' }

type AssessmentsPage = { params: Promise<{ familyId: string }> }

/** The assessments of a family, the latest first, and the way to start one. */
export default async function Page({ params }: AssessmentsPage) {
  const { familyId, familyName, assessments, mayStartIn } = await ask(familyAssessments, await params)
  return (
    <>
      <PageHeader
        title="Early help assessments"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Early help assessments' },
        ]}
      />
      <OneColumn>
        <Sheet title="Assessments" flush>
          {assessments.length === 0 ? (
            <NothingHere>
              None yet. One is written with the family when two or more agencies help together.
            </NothingHere>
          ) : (
            <ul>
              {assessments.map((line) => (
                <AssessmentRow key={line.id} familyId={familyId} line={line} />
              ))}
            </ul>
          )}
        </Sheet>
        {mayStartIn && (
          <Form
            action={submitStart}
            formKey={newFormKey()}
            submit="Start an assessment"
            hidden={{ familyId, episodeId: mayStartIn }}
          />
        )}
      </OneColumn>
    </>
  )
}

function AssessmentRow({ familyId, line }: { familyId: string; line: AssessmentLine }) {
  const { id, number, startedOn, dueOn, completedOn, status } = line
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule-soft px-4 py-3 tablet:px-5">
      <div>
        <a href={paths.assessment(familyId, id)} className="text-sub font-link">
          Assessment {number}
        </a>
        <p className="text-small text-ink-soft">
          Started {dayWords(startedOn)}.{' '}
          {completedOn ? `Finished ${dayWords(completedOn)}.` : `Finish by ${dayWords(dueOn)}.`}
        </p>
      </div>
      <DueChip state={chips[status]}>{assessmentStatusWords[status]}</DueChip>
    </li>
  )
}

const chips = { 'under-way': 'half', late: 'late', finished: 'done' } as const satisfies Record<
  AssessmentStatus,
  string
>
