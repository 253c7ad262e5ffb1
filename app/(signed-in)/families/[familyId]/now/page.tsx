import { Form } from '@/components/form/form/form'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { familyNow } from '@/lib/family/queries/family-now'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitNow } from './action'

/** "What is happening now" and "Good to know", written with the family. */
export default async function NowPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { version, localities, ...family } = await ask(familyNow, { familyId })
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.family(familyId)}>{familyWords(family.name)}</BackLink>
        <Form
          action={submitNow}
          formKey={newFormKey()}
          hidden={{ familyId, version: String(version) }}
          values={family}
          pageTitle="What is happening now"
          submit="Save what is happening now"
          beside={<a href={paths.family(familyId)}>Leave it as it was</a>}
          heading={
            <div>
              <h1 className="text-title">What is happening now</h1>
              <p className="mt-1 text-lead">Write it with the family if you can. They may read every word.</p>
            </div>
          }
        >
          <TextAreaField
            name="happeningNow"
            label="What is happening now?"
            hint="A few plain sentences: what is going well, what is hard, what has changed."
            limit={4000}
          />
          <TextAreaField
            name="goodToKnow"
            label="Good to know before a visit"
            hint="One thing a line, safety first. For example, “Maisie has a nut allergy and carries an auto-injector.”"
            limit={2000}
          />
          <TextField name="name" label="What you call this family" width="half" />
          <SelectField
            name="locality"
            label="Area"
            unchosen="Not written down"
            options={localities.map((name) => ({ value: name, label: name }))}
          />
        </Form>
      </OneColumn>
    </div>
  )
}
