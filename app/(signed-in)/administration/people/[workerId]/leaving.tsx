import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import type { WorkerToLookAfter } from '@/lib/worker/types'
import { submitLeave } from './action'

/** Somebody leaves, at once or at the end of a day to come: this post, or every post they have. */
export function Leaving({ worker }: { worker: WorkerToLookAfter }) {
  const { id: workerId, families, agency } = worker
  const goOn = worker.otherPosts.filter(({ hasLeft }) => !hasLeft)
  return (
    <Sheet title="They leave">
      {families > 0 && (
        <p className="mb-4 text-form">
          They look after {families === 1 ? '1 family' : `${families} families`} in this post. Ask their
          manager to find somebody else first, so that no family is left with nobody.
        </p>
      )}
      <Form
        action={submitLeave}
        formKey={newFormKey()}
        hidden={{ workerId, ...(goOn.length === 0 && { ends: 'everything' }) }}
        idPrefix="leave-"
        submit="Save that they leave"
      >
        {goOn.length > 0 && (
          <RadioField
            name="ends"
            label="What ends?"
            choices={[
              {
                value: 'this-post',
                label: `This post, at ${agency.name}`,
                hint: `They go on at ${goOn.map((post) => post.agency).join(' and ')}`,
              },
              {
                value: 'everything',
                label: 'Everything',
                hint: 'They leave every organisation, and cannot sign in',
              },
            ]}
          />
        )}
        <DateField
          name="lastDay"
          label="Their last day"
          hint="Leave it empty when they leave now: they are out everywhere at once"
        />
      </Form>
    </Sheet>
  )
}
