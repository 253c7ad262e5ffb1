import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import { newFormKey } from '@/lib/form/form-key'
import { submitWithdraw } from './action'

/** Takes out a need written by mistake. */
export function TakeOut({ familyId, needId }: { familyId: string; needId: string }) {
  return (
    <Form
      action={submitWithdraw}
      formKey={newFormKey()}
      idPrefix={`${needId}-`}
      hidden={{ familyId, needId }}
    >
      <Button look="link" size="compact">
        Take out
      </Button>
    </Form>
  )
}
