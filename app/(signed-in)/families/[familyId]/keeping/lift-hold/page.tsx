import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { recordKeeping } from '@/lib/retention/queries/record-keeping'
import { submitLiftHold } from './action'

/** Lifting a hold: the record's time counts again. */
export default async function LiftHoldPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, hold } = await ask(recordKeeping, { familyId })
  if (!hold) redirect(paths.familyKeeping(familyId))
  return (
    <>
      <PageHeader
        title="Lift the hold"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'How long it is kept', href: paths.familyKeeping(familyId) },
          { label: 'Lift the hold' },
        ]}
        subtitle={`${hold.by} put it on hold on ${dayWords(hold.on)}: ${hold.why}`}
      />
      <OneColumn>
        <Form
          action={submitLiftHold}
          formKey={newFormKey()}
          pageTitle="Lift the hold"
          hidden={{ familyId }}
          submit="Lift the hold"
          beside={<a href={paths.familyKeeping(familyId)}>Cancel</a>}
        >
          <TextAreaField
            name="why"
            label="Why does it no longer need to be on hold?"
            hint="Nothing goes by that: two people still have to agree"
            height="short"
          />
        </Form>
      </OneColumn>
    </>
  )
}
