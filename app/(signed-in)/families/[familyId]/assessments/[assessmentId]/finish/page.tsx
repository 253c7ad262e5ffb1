import { PartList } from '@/components/assessment/part-list/part-list'
import { standingOf } from '@/components/assessment/standing'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { assessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { partTitle, topicWords, whoOf } from '@/lib/assessment/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitFinish } from './action'

type FinishPage = { params: Promise<{ familyId: string; assessmentId: string }> }

/** Says what finishing means before it is done, and what is still to be written. */
export default async function Page({ params }: FinishPage) {
  const view = await ask(assessmentTasks, await params)
  const { familyId, assessmentId, familyName, parts } = view
  const left = parts.filter(({ status, clashId }) => status !== 'done' || clashId !== undefined)
  const back = paths.assessment(familyId, assessmentId)
  return (
    <>
      <PageHeader
        title="Finish the assessment"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Early help assessment', href: back },
          { label: 'Finish' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitFinish}
          formKey={newFormKey()}
          pageTitle={`Finish the assessment – ${familyWords(familyName)}`}
          submit="Finish the assessment"
          beside={<a href={back}>Back to the list</a>}
          hidden={{ familyId, assessmentId }}
        >
          {left.length > 0 && (
            <Sheet title="Still to do" count={left.length} flush>
              <PartList
                parts={left.map((part) => ({
                  id: part.id,
                  title: partTitle(part),
                  href: paths.assessmentPart(familyId, assessmentId, part.id),
                  about: topicWords[part.topic].about(whoOf(part.person)),
                  standing: standingOf(part),
                }))}
              />
            </Sheet>
          )}
          <p className="text-form">
            When it is finished, nobody can change its words any more. The team reads it before the family
            meeting, and the plan is built on it. The family can have a copy.
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
