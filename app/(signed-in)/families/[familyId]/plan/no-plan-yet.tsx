import { Form } from '@/components/form/form/form'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitMakePlan } from './action'

/** Before there is a plan: that this is fine, and two ways to begin. */
export function NoPlanYet({
  familyId,
  familyName,
  canEdit,
}: {
  familyId: string
  familyName: string
  canEdit: boolean
}) {
  return (
    <>
      <PageHeader
        title={`The ${familyWords(familyName)} plan`}
        breadcrumbs={[{ label: familyWords(familyName), href: paths.family(familyId) }, { label: 'Plan' }]}
      />
      <FullWidth>
        <EmptyState
          title="There is no plan yet"
          ways={
            canEdit
              ? [
                  {
                    title: 'At a family meeting',
                    words: 'What you agree together becomes the plan when you record the meeting.',
                    action: <a href={paths.meetings(familyId)}>Go to meetings</a>,
                  },
                  {
                    title: 'Here, with the family',
                    words: 'Begin it now, and look at it again in 6 weeks.',
                    action: (
                      <Form
                        action={submitMakePlan}
                        formKey={newFormKey()}
                        hidden={{ familyId }}
                        submit="Begin the plan"
                      />
                    ),
                  },
                ]
              : []
          }
        >
          <p>
            It will hold what the family is working towards, in their words, and who will do what by when.
          </p>
        </EmptyState>
      </FullWidth>
    </>
  )
}
