import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitChangePhone } from './action'

/** Another phone for the codes. */
export default function ChangePhonePage() {
  return (
    <>
      <PageHeader
        title="Use another phone for your codes"
        breadcrumbs={[{ label: 'Your account', href: paths.account() }, { label: 'Another phone' }]}
      />
      <OneColumn>
        <Form
          action={submitChangePhone}
          formKey={newFormKey()}
          pageTitle="Another phone"
          submit="Sign me out to set up another phone"
          beside={<a href={paths.account()}>Cancel</a>}
        >
          <p className="text-form">
            The app on your old phone and your recovery codes stop working, and you are signed out everywhere.
            Have the new phone with you: you set it up when you sign in again.
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
