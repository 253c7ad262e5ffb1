import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { isHoldingWords } from '@/lib/auth/held-on-this-browser'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { refusedSaid } from '@/lib/auth/refused-words'
import { samplePeople } from '@/lib/auth/sample-people'
import { newFormKey } from '@/lib/form/form-key'
import { FrontDoor } from '../front-door'
import { submitSignIn } from './action'
import { Organisations } from './organisations'
import { SampleSignIn } from './sample-sign-in'

type SignInPageProps = { searchParams: Promise<{ done?: string; refused?: string; again?: string }> }

/** Signing in. In a sample database one may also simply choose who to be. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [{ done, refused, again }, ours, people, held] = await Promise.all([
    searchParams,
    orBusy(partnership()),
    orBusy(samplePeople()),
    isHoldingWords(),
  ])
  const whyRefused = refusedSaid(refused)
  return (
    <FrontDoor partnership={ours.name}>
      {held && (
        <p role="status" className="rounded-sheet border-2 border-good px-4 py-3.5 text-form">
          <strong>You had been signed out.</strong> What you wrote is kept for an hour. Sign in as yourself on
          this computer to carry on with it.
        </p>
      )}
      {done === 'password' && (
        <NotificationBanner saved="Your password is set">Sign in with it now.</NotificationBanner>
      )}
      {done === 'phone' && (
        <NotificationBanner saved="Your old phone is let go">
          Sign in with your password, and set up the new one.
        </NotificationBanner>
      )}
      {whyRefused && (
        <p role="alert" className="rounded-sheet border-4 border-late px-5 py-4 text-form">
          <strong>You are not signed in.</strong> {whyRefused}.
        </p>
      )}
      <Organisations again={again === '1'} />
      {ours.sample && <SampleSignIn people={people} />}
      <Form
        action={submitSignIn}
        formKey={newFormKey()}
        pageTitle="Sign in"
        submit="Sign in"
        idPrefix="password-"
        heading={
          <div>
            {ours.sample ? (
              <h2 className="text-section">Sign in with a password</h2>
            ) : (
              <h1 className="text-title">Sign in</h1>
            )}
            <p className="mt-1 text-lead">Use the work email your organisation gave us.</p>
          </div>
        }
      >
        <TextField name="email" label="Work email" type="email" autoComplete="username" />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" />
      </Form>
      <p className="mt-auto max-w-[34rem] text-small text-ink-soft">
        This is for people who work with families. If you are a parent, carer or young person, please ring the
        person who is supporting you, or the MASH on{' '}
        <strong className="whitespace-nowrap">{ours.mashPhone}</strong> if you are worried about a child.
      </p>
    </FrontDoor>
  )
}
