import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { conflictsOfFamily } from '@/lib/conflict/queries/conflicts'
import { waysToKnow } from '@/lib/conflict/types'
import { waysToKnowWords } from '@/lib/conflict/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitKeepOut } from './action'

/** A manager says that somebody else knows the family outside work. */
export default async function KeepOutPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, workers } = await ask(conflictsOfFamily, { familyId })
  return (
    <>
      <PageHeader
        title="Keep somebody out"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Who is kept out', href: paths.familyConflicts(familyId) },
          { label: 'Keep somebody out' },
        ]}
        subtitle="From the moment you save this, the record does not exist for them. Tell them yourself."
      />
      <OneColumn>
        <Form
          action={submitKeepOut}
          formKey={newFormKey()}
          pageTitle="Keep somebody out"
          hidden={{ familyId }}
          submit="Keep them out"
          beside={<a href={paths.familyConflicts(familyId)}>Cancel</a>}
        >
          <SelectField
            name="workerId"
            label="Who knows the family?"
            options={workers.map(({ id, name, about }) => ({ value: id, label: `${name}, ${about}` }))}
          />
          <RadioField
            name="how"
            label="How do they know the family?"
            choices={waysToKnow.map((value) => ({ value, label: waysToKnowWords[value].theirs }))}
          />
          <TextAreaField name="words" label="What else should be known, if anything?" />
        </Form>
      </OneColumn>
    </>
  )
}
