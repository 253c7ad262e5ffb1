import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { actionOfPlan } from '@/lib/plan/queries/action'
import { submitDropped } from './action'

type DropPageProps = { params: Promise<{ familyId: string; actionId: string }> }

/** An action that is no longer needed stays in the plan, with the reason. */
export default async function NoLongerNeededPage({ params }: DropPageProps) {
  const { familyId, actionId } = await params
  const { action, canChange } = await ask(actionOfPlan, { familyId, actionId })
  if (!canChange) notFound()
  return (
    <>
      <PageHeader
        title="No longer needed"
        breadcrumbs={[
          { label: action.words, href: paths.planAction(familyId, actionId) },
          { label: 'No longer needed' },
        ]}
        subtitle={action.words}
      />
      <OneColumn>
        <Form
          action={submitDropped}
          formKey={newFormKey()}
          pageTitle="No longer needed"
          hidden={{ familyId, actionId }}
          submit="Mark as no longer needed"
          beside={<a href={paths.planAction(familyId, actionId)}>Cancel</a>}
        >
          <TextAreaField
            name="why"
            label="Why is it no longer needed?"
            hint="It stays in the plan with your reason. The family may read it"
            height="short"
          />
        </Form>
      </OneColumn>
    </>
  )
}
