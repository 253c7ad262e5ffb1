import { Form } from '@/components/form/form/form'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Button } from '@/components/ui/button/button'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { submitDone, submitDropped, submitHow } from './action'

/** What the owner of an action can say: it is done, how it is going, or that it is no longer needed. */
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
        <Form
          action={submitHow}
          formKey={newFormKey()}
          hidden={hidden}
          idPrefix="how-"
          pageTitle="An action - Alongside"
        >
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
        <div className="mt-6">
          <Disclosure summary="It is no longer needed">
            <Form action={submitDropped} formKey={newFormKey()} hidden={hidden} idPrefix="drop-">
              <TextAreaField name="why" label="Why not?" labelSize="sub" height="short" />
              <p>
                <Button look="secondary">Mark as no longer needed</Button>
              </p>
            </Form>
          </Disclosure>
        </div>
      </Sheet>
    </>
  )
}
