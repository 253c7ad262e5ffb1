import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { several } from '@/lib/calendar/words'
import { closureReasons, closureReasonWords } from '@/lib/episode/closure-types'
import { beforeClosure } from '@/lib/episode/queries/closure'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitClosure } from './action'

/** Asking to bring the help to an end. What is still open is shown first. */
export default async function ClosePage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, openActions, unmetNeeds } = await ask(beforeClosure, { familyId })
  return (
    <>
      <PageHeader
        title="Bring the help to an end"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Bring the help to an end' },
        ]}
        subtitle="Write this with the family. Their manager reads it, and you look after the plan until they agree."
      />
      <OneColumn>
        {(openActions.length > 0 || unmetNeeds > 0) && (
          <Sheet title="Still open">
            {openActions.length > 0 && (
              <ul className="ms-5 list-disc">
                {openActions.map(({ id, words }) => (
                  <li key={id}>
                    <a href={paths.planAction(familyId, id)}>{words}</a>
                  </li>
                ))}
              </ul>
            )}
            {unmetNeeds > 0 && (
              <p className="mt-2">
                {several(unmetNeeds, 'need')} written in the assessment not marked as met.
              </p>
            )}
          </Sheet>
        )}
        <Form
          action={submitClosure}
          formKey={newFormKey()}
          pageTitle="Bring the help to an end - Alongside"
          hidden={{ familyId }}
          submit="Ask their manager to agree"
          beside={<a href={paths.family(familyId)}>Cancel</a>}
        >
          <VoiceField
            name="familyView"
            label="How does the family feel about it ending?"
            hint="Their own words, the children’s too"
          />
          <RadioField
            name="reason"
            label="Why is the help ending?"
            choices={closureReasons.map((value) => ({ value, label: closureReasonWords[value].label }))}
          />
          <TextAreaField
            name="whatChanged"
            label="What has changed"
            hint="For each child, and for the grown-ups"
          />
          <TextAreaField
            name="whatNext"
            label="If things get harder"
            hint="Who the family can turn to, and what they would notice first"
          />
        </Form>
      </OneColumn>
    </>
  )
}
