import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import type { AssessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { newFormKey } from '@/lib/form/form-key'
import { submitMissingParts } from './action'

/** Someone joined the family after the assessment began: their parts are one press away. */
export function Newcomers({ view }: { view: AssessmentTasks }) {
  const { familyId, assessmentId, newcomerCount } = view
  const who = newcomerCount === 1 ? 'Someone has' : `${newcomerCount} people have`
  return (
    <section
      aria-label="New in the family"
      className="rounded-sheet border-2 border-action bg-paper px-4 py-3.5 tablet:px-5"
    >
      <Form action={submitMissingParts} formKey={newFormKey()} hidden={{ familyId, assessmentId }}>
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p>{who} joined the family since this was started, and has no parts here yet.</p>
          <Button look="secondary">Add their parts</Button>
        </div>
      </Form>
    </section>
  )
}
