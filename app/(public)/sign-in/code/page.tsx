import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { requireStep } from '@/lib/auth/half-way'
import { partnership } from '@/lib/auth/partnership'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { FrontDoor } from '../../front-door'
import { submitCode } from './action'

/** The second half of signing in: a code that only the person’s own phone knows. */
export default async function SignInCodePage() {
  const [ours] = await Promise.all([partnership(), requireStep()])
  return (
    <FrontDoor partnership={ours.name}>
      <Form
        action={submitCode}
        formKey={newFormKey()}
        pageTitle="Your code - Alongside"
        submit="Go on"
        beside={<a href={paths.signIn()}>Start again</a>}
        heading={
          <div>
            <h1 className="text-title">Enter your code</h1>
            <p className="mt-1 text-lead">Open the authenticator app on your phone and find Alongside.</p>
          </div>
        }
      >
        <TextField
          name="passcode"
          label="Code"
          hint="Six digits, new every half a minute. Without your phone, use one of your recovery codes."
          autoComplete="one-time-code"
          width="half"
        />
      </Form>
      <p className="max-w-[34rem] text-small text-ink-soft">
        No phone and no recovery codes? Ring whoever looks after Alongside where you work. They can let you
        set up a new phone; nobody can see or set your password.
      </p>
    </FrontDoor>
  )
}
