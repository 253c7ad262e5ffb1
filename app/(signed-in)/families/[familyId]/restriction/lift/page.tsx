import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { restrictionOfFamily } from '@/lib/restriction/queries/restriction'
import { submitAnswerLift, submitAskLift } from './action'

/** Asking for a restriction to be lifted, and the second person's answer. */
export default async function LiftPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, restriction } = await ask(restrictionOfFamily, { familyId })
  if (!restriction || restriction.liftAsked?.byMe) redirect(paths.familyRestriction(familyId))
  const { liftAsked } = restriction
  const beside = <a href={paths.familyRestriction(familyId)}>Cancel</a>
  return (
    <>
      <PageHeader
        title={liftAsked ? 'Lift the restriction?' : 'Ask to lift the restriction'}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Restricted record', href: paths.familyRestriction(familyId) },
          { label: 'Lift the restriction' },
        ]}
        subtitle={
          liftAsked
            ? `${liftAsked.by} asked for it on ${dayWords(liftAsked.on)}: ${liftAsked.why}`
            : 'Somebody else who is named is asked to agree.'
        }
      />
      <OneColumn>
        {liftAsked ? (
          <Form
            action={submitAnswerLift}
            formKey={newFormKey()}
            pageTitle="Lift the restriction?"
            hidden={{ familyId }}
            submit="Save your answer"
            beside={beside}
          >
            <RadioField
              name="answer"
              label="Lift the restriction?"
              choices={[
                { value: 'lift', label: 'Yes, lift it: everybody who works with the family sees it again' },
                { value: 'keep', label: 'No, it stays restricted' },
              ]}
            />
          </Form>
        ) : (
          <Form
            action={submitAskLift}
            formKey={newFormKey()}
            pageTitle="Ask to lift the restriction"
            hidden={{ familyId }}
            submit="Ask somebody to agree"
            beside={beside}
          >
            <TextAreaField name="why" label="Why does it no longer need to be restricted?" />
          </Form>
        )}
      </OneColumn>
    </>
  )
}
