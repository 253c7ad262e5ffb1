import { Form } from '@/components/form/form/form'
import { ScaleField } from '@/components/form/scale-field/scale-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { planForEditing } from '@/lib/plan/queries/for-editing'
import { planCrumbs } from '../../crumbs'
import { submitOutcome } from './action'

/** Something to work towards: the family's words first. */
export default async function NewOutcomePage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const plan = await ask(planForEditing, { familyId })
  return (
    <>
      <PageHeader
        title="Add something to work towards"
        breadcrumbs={planCrumbs(plan, 'Add')}
        subtitle="What would be different for the family, in words they would use."
      />
      <OneColumn>
        <Form
          action={submitOutcome}
          formKey={newFormKey()}
          pageTitle="Add something to work towards"
          hidden={{ familyId, planId: plan.planId }}
          submit="Add it to the plan"
          beside={<a href={paths.plan(familyId)}>Cancel</a>}
        >
          <VoiceField name="voice" label="In their own words" hint="What a child or grown-up said about it">
            <SelectField
              name="voiceOf"
              label="Who said it?"
              unchosen="Choose a person"
              options={plan.people.flatMap(({ who, called, about }) =>
                'personId' in who ? [{ value: who.personId, label: `${called}, ${about}` }] : [],
              )}
            />
          </VoiceField>
          <TextField
            name="words"
            label="What you are working towards"
            hint="Like “Maisie’s mornings feel calm”. Short: it stands on the plan"
          />
          <ScaleField
            name="score"
            label="Where does the family put it today?"
            hint="Leave it for the next meeting if they would rather"
            worst="very hard"
            best="going well"
          />
        </Form>
      </OneColumn>
    </>
  )
}
