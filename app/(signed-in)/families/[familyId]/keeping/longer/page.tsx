import { redirect } from 'next/navigation'
import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { recordKeeping } from '@/lib/retention/queries/record-keeping'
import { submitKeepLonger } from './action'

/** Keeping a record until a day though its time is over; what had been agreed about letting it go is stopped. */
export default async function KeepLongerPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, letting } = await ask(recordKeeping, { familyId })
  if (!letting) redirect(paths.familyKeeping(familyId))
  return (
    <>
      <PageHeader
        title="Keep this record longer"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'How long it is kept', href: paths.familyKeeping(familyId) },
          { label: 'Keep it longer' },
        ]}
        {...(letting.agreed && {
          subtitle: 'Somebody has agreed that it goes. Keeping it stops that.',
        })}
      />
      <OneColumn>
        <Form
          action={submitKeepLonger}
          formKey={newFormKey()}
          pageTitle="Keep this record longer"
          hidden={{ familyId }}
          submit="Keep it"
          beside={<a href={paths.familyKeeping(familyId)}>Cancel</a>}
        >
          <DateField name="untilOn" label="Until which day?" hint="Then you are asked again" />
          <TextAreaField
            name="why"
            label="Why is it still needed?"
            hint="The family may ask to read it"
            height="short"
          />
        </Form>
      </OneColumn>
    </>
  )
}
