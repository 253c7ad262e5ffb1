import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { submitLeave } from './action'

/** Somebody leaves, at once or at the end of a day to come. */
export function Leaving({ workerId, families }: { workerId: string; families: number }) {
  return (
    <Sheet title="They leave">
      {families > 0 && (
        <p className="mb-4 text-form">
          They look after {families === 1 ? '1 family' : `${families} families`}. Ask their manager to find
          somebody else first, so that no family is left with nobody.
        </p>
      )}
      <Form
        action={submitLeave}
        formKey={newFormKey()}
        hidden={{ workerId }}
        idPrefix="leave-"
        submit="Save that they leave"
      >
        <DateField
          name="lastDay"
          label="Their last day"
          hint="Leave it empty when they leave now: they are out everywhere at once"
        />
      </Form>
    </Sheet>
  )
}
