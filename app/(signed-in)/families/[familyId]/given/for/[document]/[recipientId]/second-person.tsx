import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Check } from '@/lib/disclosure/queries/check'
import { paths } from '@/lib/paths'
import { submitAskSecondCheck } from './second-check-action'

type SecondPersonProps = { familyId: string; check: Check; formKey: string }

/** What is written about somebody leaves only after a second person has looked through it. */
export function SecondPerson({ familyId, check, formKey }: SecondPersonProps) {
  const { second, recipientId, digest, contents, called } = check
  if (second.is === 'asked')
    return (
      <Sheet title="A manager has been asked to look through it">
        <p>It can be given when they have answered, as it was when you asked them.</p>
      </Sheet>
    )
  const upTo = contents.kind === 'sheets' ? contents.upTo : undefined
  return (
    <Sheet title="A second person looks through it first" deciding>
      {second.is === 'not-yet' && (
        <p className="mb-3">
          <strong>{second.by} said not yet:</strong> <span className="whitespace-pre-line">{second.why}</span>
        </p>
      )}
      <p className="mb-3">
        Some of what is written about {called} is about somebody else too. Two people make sure that nothing
        of theirs is left in it. What the manager looks through is what {called} gets.
      </p>
      <Form
        action={submitAskSecondCheck}
        formKey={formKey}
        pageTitle="What we have written about somebody"
        hidden={{ familyId, recipientId, digest, ...(upTo && { upTo }) }}
        submit="Ask the manager to look through it"
        beside={<a href={paths.given(familyId)}>Cancel</a>}
      >
        <TextAreaField
          name="note"
          label="What should they look at?"
          hint="What you read through, and what you were not sure of"
          height="short"
        />
      </Form>
    </Sheet>
  )
}
