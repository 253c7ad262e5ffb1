import { AddAnother } from '@/components/form/add-another/add-another'
import { Fieldset } from '@/components/form/fieldset/fieldset'
import { Form } from '@/components/form/form/form'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { newFormKey } from '@/lib/form/form-key'
import { localitiesNow } from '@/lib/locality/queries/to-choose'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitNewFamily } from './action'
import { AdultFields } from './adult-fields'
import { ChildFields } from './child-fields'

/** The few things needed to begin: who is in the family, and where the children live. More can follow later. */
export default async function NewFamilyPage() {
  const areas = await ask(localitiesNow, {})
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.find()}>Find</BackLink>
        <Form
          action={submitNewFamily}
          formKey={newFormKey()}
          pageTitle="A new family"
          submit="Write this family down"
          beside={<a href={paths.find()}>Look again first</a>}
          heading={
            <div>
              <h1 className="text-title">A new family</h1>
              <p className="mt-1 text-lead">
                Only a name is needed to begin. Leave blank what you do not know: you can add it when you know
                it.
              </p>
            </div>
          }
        >
          <Fieldset
            legend="Children and young people"
            hint="Everyone under 18 in the family, and any baby who is due."
          >
            <AddAnother list="children" rowName="Child" add="Add another child">
              <ChildFields />
            </AddAnother>
          </Fieldset>
          <Fieldset legend="Adults" hint="Parents, carers, and anyone else who matters to the children.">
            <AddAnother list="adults" rowName="Adult" add="Add another adult">
              <AdultFields />
            </AddAnother>
          </Fieldset>
          <Fieldset legend="Where the children live">
            <TextAreaField name="lines" label="Address" labelSize="sub" height="short" limit={300} />
            <TextField name="postcode" label="Postcode" width="short" />
            <SelectField
              name="locality"
              label="Area"
              labelSize="sub"
              unchosen="Not known yet"
              options={areas.map((name) => ({ value: name, label: name }))}
            />
            <TickBox
              name="protected"
              label="Keep this address protected"
              hint="Someone could be in danger if it were known. It is never printed, and no search finds it."
            />
          </Fieldset>
          <TextField
            name="name"
            label="What do you call this family?"
            hint="Like Reid. Leave blank to use the children’s surname."
            labelSize="section"
            width="half"
          />
        </Form>
      </OneColumn>
    </div>
  )
}
