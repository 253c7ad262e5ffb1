import { Form } from '@/components/form/form/form'
import { NewPasswordField } from '@/components/sign-in/new-password-field'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { orBusy } from '@/lib/auth/or-busy'
import { organisations } from '@/lib/auth/organisation-handshake'
import { partnership } from '@/lib/auth/partnership'
import { openLink } from '@/lib/auth/sign-in-link'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { FrontDoor } from '../../front-door'
import { Organisations } from '../../sign-in/organisations'
import { submitNewPassword } from './action'

type JoinPageProps = { params: Promise<{ token: string }> }

/** Where the link leads that somebody was given: they choose a password, which nobody else ever sees. */
export default async function JoinPage({ params }: JoinPageProps) {
  const { token } = await params
  const [ours, link] = await Promise.all([orBusy(partnership()), orBusy(openLink(token, new Date()))])
  if (!link) return <LinkGone partnership={ours.name} />
  const isNew = link.purpose === 'invitation'
  const hasOrganisations = organisations().length > 0
  return (
    <FrontDoor partnership={ours.name}>
      <Form
        action={submitNewPassword}
        formKey={newFormKey()}
        pageTitle="Choose a password"
        hidden={{ token }}
        submit="Keep this password"
        heading={
          <div>
            <h1 className="text-title">{isNew ? `Welcome, ${link.worker.name}` : 'Choose a new password'}</h1>
            <p className="mt-1 text-lead">
              {isNew
                ? `You have been invited for ${link.worker.agencyName}. Choose a password, then sign in as ${link.worker.email}.`
                : `For ${link.worker.name}, ${link.worker.email}. You will be signed out everywhere, and sign in again with the new one.`}
            </p>
          </div>
        }
      >
        <NewPasswordField />
      </Form>
      {isNew && hasOrganisations && (
        <div className="flex flex-col gap-3">
          <h2 className="text-section">Or use your organisation’s own sign-in</h2>
          <p className="text-form">Then you need no password here.</p>
          <Organisations joining={token} />
        </div>
      )}
      <p className="max-w-[34rem] text-small text-ink-soft">
        Are you somebody else? Then this link is not for you: please close this page.
      </p>
    </FrontDoor>
  )
}

function LinkGone({ partnership }: { partnership: string }) {
  return (
    <FrontDoor partnership={partnership}>
      <PageTitle name="This link no longer works" />
      <div>
        <h1 className="text-title">This link no longer works</h1>
        <p className="mt-1 text-lead">
          It has been used, has run out, or a newer one was made. If you have a password,{' '}
          <a href={paths.signIn()}>sign in</a>. If not, ask whoever sent you the link for a new one.
        </p>
      </div>
    </FrontDoor>
  )
}
