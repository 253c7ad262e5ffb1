import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { BrandMark } from '@/components/ui/brand/brand-mark'
import { isHoldingWords } from '@/lib/auth/held-on-this-browser'
import { partnership } from '@/lib/auth/partnership'
import { samplePeople } from '@/lib/auth/sample-people'
import { newFormKey } from '@/lib/form/form-key'
import { submitSignIn } from './action'
import { SampleSignIn } from './sample-sign-in'
import { WorkingWith } from './working-with'

/** Signing in. In a sample database one may also simply choose who to be. */
export default async function SignInPage() {
  const [ours, people, held] = await Promise.all([partnership(), samplePeople(), isHoldingWords()])
  return (
    <div className="grid min-h-dvh bg-paper desk:grid-cols-[minmax(0,40rem)_1fr]">
      <main id="main" className="flex flex-col gap-8 px-4 py-8 tablet:px-18 tablet:py-11">
        <div>
          <p className="flex items-center gap-3.5 text-section font-title">
            <BrandMark className="text-action" />
            Alongside
          </p>
          <p className="mt-1 text-body text-ink-soft">{ours.name}</p>
        </div>
        {held && (
          <p role="status" className="rounded-sheet border-2 border-good px-4 py-3.5 text-form">
            <strong>You had been signed out.</strong> What you wrote is kept for an hour. Sign in as yourself
            on this computer to carry on with it.
          </p>
        )}
        {ours.sample && <SampleSignIn people={people} />}
        <Form
          action={submitSignIn}
          formKey={newFormKey()}
          pageTitle="Sign in - Alongside"
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
          This is for people who work with families. If you are a parent, carer or young person, please ring
          the person who is supporting you, or the MASH on{' '}
          <strong className="whitespace-nowrap">{ours.mashPhone}</strong> if you are worried about a child.
        </p>
      </main>
      <WorkingWith />
    </div>
  )
}
