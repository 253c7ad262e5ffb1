import { Form } from '@/components/form/form/form'
import { KeyButton } from '@/components/form/security-key/key-button'
import { TextField } from '@/components/form/text-field/text-field'
import { Button } from '@/components/ui/button/button'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { waysOn } from '@/lib/auth/half-way'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { FrontDoor } from '../../front-door'
import { submitCode } from './action'

/** The second half of signing in: a code that only the person’s own phone knows, or a key in their hand. */
export default async function SignInCodePage() {
  const [ours, ways] = await Promise.all([orBusy(partnership()), orBusy(waysOn())])
  const keyFirst = ways.keyIsNeeded || !ways.code
  return (
    <FrontDoor partnership={ours.name}>
      <Form
        action={submitCode}
        formKey={newFormKey()}
        pageTitle="Your code"
        {...(ways.code && !ways.keyIsNeeded && { submit: 'Go on' })}
        beside={<a href={paths.signIn()}>Start again</a>}
        heading={
          <div>
            <h1 className="text-title">{keyFirst ? 'Show your security key' : 'Enter your code'}</h1>
            <p className="mt-1 text-lead">
              {keyFirst
                ? 'Put your key in, or have it ready, and touch it when it lights up.'
                : 'Open the authenticator app on your phone and find Alongside.'}
            </p>
          </div>
        }
      >
        {ways.key && keyFirst && (
          <KeyButton
            what="sign-in"
            look="primary"
            instead={ways.code ? 'You can enter a code below.' : 'Open this page in another browser.'}
          />
        )}
        {ways.code && !ways.keyIsNeeded && <CodeBox />}
        {ways.keyIsNeeded && ways.code && (
          <Disclosure summary="I do not have my key with me">
            <p className="mb-4">
              A code lets you in only as far as this: until you show your key, there is nothing else you can
              do here. If it is lost, ring another administrator.
            </p>
            <CodeBox />
            <p className="mt-4">
              <Button look="secondary">Go on with a code</Button>
            </p>
          </Disclosure>
        )}
        {ways.key && !keyFirst && <KeyButton what="sign-in" instead="Enter a code." />}
      </Form>
      <p className="max-w-[34rem] text-small text-ink-soft">
        No phone and no recovery codes? Ring whoever looks after Alongside where you work. They can let you
        set up a new phone; nobody can see or set your password.
      </p>
    </FrontDoor>
  )
}

function CodeBox() {
  return (
    <TextField
      name="passcode"
      label="Code"
      hint="Six digits, new every half a minute. Without your phone, use one of your recovery codes."
      autoComplete="one-time-code"
      width="half"
    />
  )
}
