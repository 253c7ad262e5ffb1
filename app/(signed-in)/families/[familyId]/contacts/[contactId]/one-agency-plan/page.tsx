import { AddAnother } from '@/components/form/add-another/add-another'
import { DateField } from '@/components/form/date-field/date-field'
import { Fieldset } from '@/components/form/fieldset/fieldset'
import { Form } from '@/components/form/form/form'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { beforeSinglePlan } from '@/lib/decision/queries/before-single-plan'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitSinglePlan } from './action'

type SinglePlanPageProps = { params: Promise<{ familyId: string; contactId: string }> }

/** The plan of one agency: what will be done, by whom there, and when it is looked at again. */
export default async function SinglePlanPage({ params }: SinglePlanPageProps) {
  const ids = await params
  const view = await ask(beforeSinglePlan, ids)
  return (
    <>
      <PageHeader
        title="Your agency’s plan"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(ids.familyId) },
          { label: 'Your agency’s plan' },
        ]}
        subtitle={`${view.agencyName} and the family make this together. No early help assessment is needed.`}
      />
      <OneColumn>
        {view.hasPlan ? (
          <>
            <PageTitle name="Your agency’s plan" />
            <p className="text-lead">There is a plan already. Add to it there.</p>
            <p>
              <LinkButton href={paths.plan(ids.familyId)}>Go to the plan</LinkButton>
            </p>
          </>
        ) : (
          <Form
            action={submitSinglePlan}
            formKey={newFormKey()}
            pageTitle="Your agency’s plan"
            hidden={{ ...ids }}
            submit="Save the plan"
            beside={<a href={paths.family(ids.familyId)}>Make it later</a>}
          >
            <TextField
              name="outcome"
              label="What should be different?"
              hint="In words the family would use, like “Kayden gets to school on time, and has had breakfast”"
            />
            <Fieldset
              legend="What will be done"
              hint="By people of your own agency. Leave out what you do not need"
            >
              <AddAnother list="actions" rowName="Action" add="Add another" atFirst={2}>
                <TextField name="words" label="What will be done" />
                <SelectField
                  name="workerId"
                  label="Who will do it"
                  options={view.colleagues.map(({ id, name, jobTitle }) => ({
                    value: id,
                    label: id === view.me ? `${name} (you)` : `${name}, ${jobTitle}`,
                  }))}
                />
                <DateField name="dueOn" label="By when" labelSize="sub" />
              </AddAnother>
            </Fieldset>
            <DateField
              name="reviewOn"
              label="When will you look at this again together?"
              hint="Six weeks from today unless you agree another day"
              defaultValue={view.reviewOn}
            />
          </Form>
        )}
      </OneColumn>
    </>
  )
}
