import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Sheet } from '@/components/ui/sheet/sheet'
import { submitReturn, submitSignOff } from './action'

/** The manager agrees, or says what else is needed. Two people decide, so both answers are always offered. */
export function ManagerAnswer({
  familyId,
  closureId,
  keys: [agreeKey, returnKey],
}: {
  familyId: string
  closureId: string
  keys: [string, string]
}) {
  return (
    <>
      <Sheet title="If you agree" deciding>
        <p className="mb-4 text-form">
          The help ends now. Nobody looks after this family’s plan from then on, and the team no longer sees
          the record.
        </p>
        <Form
          action={submitSignOff}
          formKey={agreeKey}
          pageTitle="Bringing the help to an end"
          hidden={{ familyId, closureId }}
          idPrefix="agree-"
          submit="Agree that the help ends"
        />
      </Sheet>
      <Sheet title="If something is missing">
        <Form
          action={submitReturn}
          formKey={returnKey}
          hidden={{ familyId, closureId }}
          idPrefix="return-"
          submit="Send it back"
        >
          <TextAreaField name="why" label="What else is needed first" />
        </Form>
      </Sheet>
    </>
  )
}
