import { Form } from '@/components/form/form/form'
import type { SamplePerson } from '@/lib/auth/sample-people'
import { newFormKey } from '@/lib/form/form-key'
import { submitSampleSignIn } from './action'

/** The invented people of a sample database, each one press away. */
export function SampleSignIn({ people }: { people: readonly SamplePerson[] }) {
  return (
    <section aria-labelledby="sample-people">
      <h1 id="sample-people" className="text-title">
        Sign in as
      </h1>
      <p className="mt-1 text-lead">Everyone in this partnership is invented, so try anything.</p>
      <ul className="mt-4 grid gap-2 tablet:grid-cols-2">
        {people.map((person) => (
          <li key={person.id}>
            <Form
              action={submitSampleSignIn}
              formKey={newFormKey()}
              hidden={{ workerId: person.id }}
              idPrefix={`${person.id}-`}
              className="h-full gap-0"
            >
              <button
                type="submit"
                className="h-full w-full rounded-control border border-edge bg-paper px-3.5 py-2 text-start hover:bg-action-wash"
              >
                <span className="block font-link text-action underline">{person.name}</span>
                <span className="block text-small text-ink-soft">
                  {person.jobTitle}, {person.agencyName}
                </span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
