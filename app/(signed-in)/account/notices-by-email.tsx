import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { submitNotices } from './action'

/** Whether one is told by e-mail of what can wait. */
export function NoticesByEmail({ wanted }: { wanted: boolean }) {
  return (
    <Sheet title="What you are told by e-mail">
      <p className="mb-4 text-form">
        {wanted
          ? 'You get a short e-mail when something new waits for you here, with no names in it.'
          : 'You get an e-mail only when a record you look after is opened in an emergency.'}
      </p>
      <Form action={submitNotices} formKey={newFormKey()} idPrefix="notices-">
        <Button look="secondary" name="wanted" value={wanted ? 'no' : 'yes'}>
          {wanted ? 'Tell me only of emergencies' : 'Tell me of everything that waits'}
        </Button>
      </Form>
    </Sheet>
  )
}
