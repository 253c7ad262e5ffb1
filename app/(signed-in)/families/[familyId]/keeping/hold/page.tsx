import { redirect } from 'next/navigation'
import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { recordKeeping } from '@/lib/retention/queries/record-keeping'
import { holdReasons } from '@/lib/retention/types'
import { holdReasonWords } from '@/lib/retention/words'
import { submitHold } from './action'

/** Putting a record on hold, so that it does not go whatever its time. */
export default async function HoldPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, hold } = await ask(recordKeeping, { familyId })
  if (hold) redirect(paths.familyKeeping(familyId))
  return (
    <>
      <PageHeader
        title="Put this record on hold"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'How long it is kept', href: paths.familyKeeping(familyId) },
          { label: 'Put on hold' },
        ]}
        subtitle="It does not go until the hold is lifted. What had been agreed about letting it go is stopped."
      />
      <OneColumn>
        <Form
          action={submitHold}
          formKey={newFormKey()}
          pageTitle="Put this record on hold"
          hidden={{ familyId }}
          submit="Put it on hold"
          beside={<a href={paths.familyKeeping(familyId)}>Cancel</a>}
        >
          <RadioField
            name="reason"
            label="Why must it be kept?"
            choices={holdReasons.map((value) => ({ value, label: holdReasonWords[value] }))}
          />
          <TextAreaField
            name="why"
            label="What is it, and who asked?"
            hint="The family may ask to read it"
            height="short"
          />
          <DateField name="reviewOn" label="When will you look at this again?" />
        </Form>
      </OneColumn>
    </>
  )
}
