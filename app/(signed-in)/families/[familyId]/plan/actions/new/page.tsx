import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { planForEditing } from '@/lib/plan/queries/for-editing'
import { planCrumbs } from '../../crumbs'
import { ActionFields } from '../action-fields'
import { submitAction } from './action'

/** One thing that one person will do. */
export default async function NewActionPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const plan = await ask(planForEditing, { familyId })
  return (
    <>
      <PageHeader
        title="Add an action"
        breadcrumbs={planCrumbs(plan, 'Add an action')}
        subtitle={
          <>
            Not in the list? <a href={paths.teamInvite(familyId)}>Invite them into the team</a> first.
          </>
        }
      />
      <OneColumn>
        <Form
          action={submitAction}
          formKey={newFormKey()}
          pageTitle="Add an action"
          hidden={{ familyId, planId: plan.planId }}
          submit="Add it to the plan"
          beside={<a href={paths.plan(familyId)}>Cancel</a>}
        >
          <ActionFields plan={plan} />
        </Form>
      </OneColumn>
    </>
  )
}
