import { Form } from '@/components/form/form/form'
import { NewPasswordField } from '@/components/sign-in/new-password-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitOwnPassword } from './action'

/** Another password for oneself. */
export default function OwnPasswordPage() {
  return (
    <>
      <PageHeader
        title="Change your password"
        breadcrumbs={[{ label: 'Your account', href: paths.account() }, { label: 'Password' }]}
      />
      <OneColumn>
        <Form
          action={submitOwnPassword}
          formKey={newFormKey()}
          pageTitle="Change your password - Alongside"
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
