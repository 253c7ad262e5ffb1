import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { askingSharing } from '@/lib/consent/queries/asking'
import { lawfulBases, opens } from '@/lib/consent/types'
import { basisWords, opensWords } from '@/lib/consent/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitSharing } from './action'
import { type Giving, givingFrom } from './giving'

const yesNo = (yes: string, no: string) => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
]

type SharingPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<Partial<Record<'with' | keyof Giving, string | string[]>>>
}

/** Writing down what was shared, or deliberately not, with whom and by what right. */
export default async function SharingPage({ params, searchParams }: SharingPageProps) {
  const [{ familyId }, { with: asked, ...giving }] = await Promise.all([params, searchParams])
  const { familyName, agencies, outside } = await ask(askingSharing, { familyId })
  const withWhom = [...agencies, ...outside].find(({ id }) => id === asked)
  const withOutside = outside.find(({ id }) => id === asked)
  return (
    <>
      <PageHeader
        title="Write down sharing"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Agreement', href: paths.familyAgreement(familyId) },
          { label: 'Write down sharing' },
        ]}
        subtitle="What the family agreed to comes first. Sharing beyond it needs a reason, and their manager sees it."
      />
      <OneColumn>
        <Form
          action={submitSharing}
          formKey={newFormKey()}
          pageTitle="Write down sharing"
          hidden={{
            familyId,
            ...givingFrom(giving),
            // Somebody outside has no sign-in here: there is nothing to open to them.
            ...(withOutside && { withId: withOutside.id, opens: 'nothing' }),
          }}
          values={withWhom ? { withId: withWhom.id, shared: 'yes' } : {}}
          submit="Save this"
          beside={<a href={paths.familyAgreement(familyId)}>Cancel</a>}
        >
          {withOutside ? (
            <p className="text-form">
              With <strong>{withOutside.name}</strong>
            </p>
          ) : (
            <SelectField
              name="withId"
              label="With whom?"
              options={[...agencies, ...outside].map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <RadioField
            name="shared"
            label="Did you share it?"
            choices={yesNo('Yes', 'No, I decided not to')}
          />
          <TextAreaField name="what" label="What was it about?" hint="In a sentence" />
          <TextAreaField name="purpose" label="Why do they need it?" />
          {!withOutside && (
            <RadioField
              name="opens"
              label="If you shared it: what may they see here from now on?"
              hint="No more than they need for it"
              choices={opens.map((value) => ({ value, ...opensWords[value] }))}
            />
          )}
          <RadioField
            name="agreed"
            label="Did the family agree to this?"
            choices={yesNo('Yes', 'No, or they were not asked')}
          />
          <RadioField
            name="basis"
            label="What gives you the right?"
            choices={lawfulBases.map((value) => ({ value, ...basisWords[value] }))}
          />
          <TextAreaField
            name="reason"
            label="If without agreement, or if you did not share: why?"
            hint="What could happen to a child otherwise"
          />
        </Form>
      </OneColumn>
    </>
  )
}
