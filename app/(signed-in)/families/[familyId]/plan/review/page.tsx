import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { planForEditing } from '@/lib/plan/queries/for-editing'
import { planCrumbs } from '../crumbs'
import { submitReview } from './action'

/** Another day for looking at the plan again. */
export default async function ReviewDayPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const plan = await ask(planForEditing, { familyId })
  return (
    <>
      <PageHeader
        title="Change when you look at the plan again"
        breadcrumbs={planCrumbs(plan, 'Change the day')}
        subtitle={`Now ${dayWords(plan.reviewOn)}. Usually 6 weeks after you last met.`}
      />
      <OneColumn>
        <Form
          action={submitReview}
          formKey={newFormKey()}
          pageTitle="Change when you look at the plan again"
          hidden={{ familyId, planId: plan.planId, version: String(plan.version) }}
          submit="Change the day"
          beside={<a href={paths.plan(familyId)}>Cancel</a>}
        >
          <DateField name="reviewOn" label="The new day" />
          <TextField name="why" label="Why it changes" hint="The family may read this on the timeline" />
        </Form>
      </OneColumn>
    </>
  )
}
