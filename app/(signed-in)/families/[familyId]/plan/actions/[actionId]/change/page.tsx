import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { boxesOfDay } from '@/lib/form/date-boxes'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { actionOfPlan } from '@/lib/plan/queries/action'
import { planForEditing } from '@/lib/plan/queries/for-editing'
import { planCrumbs } from '../../../crumbs'
import { ActionFields } from '../../action-fields'
import { submitChange } from './action'

type ChangePageProps = { params: Promise<{ familyId: string; actionId: string }> }

/** An action in other words, for somebody else or by another day. */
export default async function ChangeActionPage({ params }: ChangePageProps) {
  const { familyId, actionId } = await params
  const [plan, { action, version, canEditPlan }] = await Promise.all([
    ask(planForEditing, { familyId }),
    ask(actionOfPlan, { familyId, actionId }),
  ])
  if (!canEditPlan) notFound()
  const { day, month, year } = boxesOfDay(action.dueOn)
  return (
    <>
      <PageHeader title="Change this action" breadcrumbs={planCrumbs(plan, 'Change an action')} />
      <OneColumn>
        <Form
          action={submitChange}
          formKey={newFormKey()}
          pageTitle="Change this action"
          hidden={{ familyId, actionId, version: String(version) }}
          values={{
            words: action.words,
            owner: action.owner.key,
            'dueOn-day': day,
            'dueOn-month': month,
            'dueOn-year': year,
            outcomeId: action.outcomeId ?? '',
          }}
          submit="Save the change"
          beside={<a href={paths.planAction(familyId, actionId)}>Cancel</a>}
        >
          <ActionFields plan={plan} />
        </Form>
      </OneColumn>
    </>
  )
}
