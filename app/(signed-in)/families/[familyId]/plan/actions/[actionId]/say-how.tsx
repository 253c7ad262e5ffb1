import { Form } from '@/components/form/form/form'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Button } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitDone, submitHow } from './action'

/** What the owner of an action can say: it is done, or how it is going. */
export function SayHow({ familyId, actionId }: { familyId: string; actionId: string }) {
  const hidden = { familyId, actionId }
  return (
    <>
      <Sheet title="Is it done?" deciding>
        <Form action={submitDone} formKey={newFormKey()} hidden={hidden} idPrefix="done-">
          <TextAreaField
            name="note"
            label="Anything to tell the others?"
            hint="Only if it helps. Leave it empty if not"
            labelSize="sub"
            height="short"
          />
          <p>
            <Button>It is done</Button>
          </p>
        </Form>
      </Sheet>
      <Sheet title="Not done yet">
        <Form action={submitHow} formKey={newFormKey()} hidden={hidden} idPrefix="how-" pageTitle="An action">
          <SegmentedChoice
            name="how"
            label="Is it happening?"
            choices={[
              { value: 'yes', label: 'Yes' },
              { value: 'partly', label: 'Partly' },
              { value: 'not-yet', label: 'Not yet' },
            ]}
          />
          <TextAreaField
            name="note"
            label="A note for the team and the family"
            labelSize="sub"
            height="short"
            hint="Like “Booked for 1 December”"
          />
          <p>
            <Button look="secondary">Save how it is going</Button>
          </p>
        </Form>
        <p className="mt-6">
          <a href={paths.planActionDrop(familyId, actionId)}>It is no longer needed</a>
        </p>
      </Sheet>
    </>
  )
}
