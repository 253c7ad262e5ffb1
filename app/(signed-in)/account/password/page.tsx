import { Form } from '@/components/form/form/form'
import { NewPasswordField } from '@/components/sign-in/new-password-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitOwnPassword } from './action'

type OwnPasswordPageProps = { searchParams: Promise<{ done?: string }> }

/** Another password for oneself. */
export default async function OwnPasswordPage({ searchParams }: OwnPasswordPageProps) {
  const { done } = await searchParams
  return (
    <>
      <PageHeader
        title="Change your password"
        breadcrumbs={[{ label: 'Your account', href: paths.account() }, { label: 'Password' }]}
      />
      <OneColumn>
        {done === 'not-me' && (
          <NotificationBanner saved="You are signed out everywhere but here">
            Somebody else may know your password, so choose a new one now. Then make new recovery codes, and
            ring whoever looks after Alongside where you work: families may need to know.
          </NotificationBanner>
        )}
        <Form
          action={submitOwnPassword}
          formKey={newFormKey()}
          pageTitle="Change your password"
          submit="Change my password"
          beside={<a href={paths.account()}>Cancel</a>}
        >
          <p className="text-form">You are signed out everywhere but here.</p>
          <NewPasswordField />
        </Form>
      </OneColumn>
    </>
  )
}
