import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { QrCode } from '@/components/sign-in/qr-code'
import { appBeingSetUp } from '@/lib/auth/half-way'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { newFormKey } from '@/lib/form/form-key'
import { FrontDoor } from '../../front-door'
import { submitNewApp } from './action'

/** Setting up an authenticator app, once: scan, then type the first code to show that it works. */
export default async function SetUpAuthenticatorPage() {
  const [ours, app] = await Promise.all([orBusy(partnership()), orBusy(appBeingSetUp())])
  return (
    <FrontDoor partnership={ours.name}>
      <Form
        action={submitNewApp}
        formKey={newFormKey()}
        pageTitle="Set up your phone"
        submit="Finish and sign in"
        heading={
          <div>
            <h1 className="text-title">Set up your phone</h1>
            <p className="mt-1 text-lead">
              A password alone is not enough for what is kept here. This takes two minutes and is done once.
            </p>
          </div>
        }
      >
        <ol className="flex flex-col gap-5 text-form [&>li]:ms-6 [&>li]:list-decimal">
          <li>
            Get an authenticator app on your phone. Any will do, such as Microsoft Authenticator, Google
            Authenticator or the one in your password manager.
          </li>
          <li>
            In the app, add an account and point the camera here.
            <div className="mt-3">
              <QrCode text={app.address} label="QR code for your authenticator app" />
            </div>
            <details className="mt-2 text-body">
              <summary className="min-h-11 cursor-pointer py-2 font-link text-action underline">
                I cannot use the camera
              </summary>
              <p>
                Type this into the app instead, with “time based” and six digits:
                <br />
                <strong className="text-form break-all figures">{inFours(app.secret)}</strong>
              </p>
            </details>
          </li>
          <li>Type the six digits the app shows now.</li>
        </ol>
        <TextField
          name="passcode"
          label="Code"
          hint="Six digits, new every half a minute."
          inputMode="numeric"
          autoComplete="one-time-code"
          width="half"
        />
      </Form>
    </FrontDoor>
  )
}

function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
