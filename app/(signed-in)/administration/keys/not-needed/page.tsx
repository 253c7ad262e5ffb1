import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { keysHeld } from '@/lib/worker/queries/keys-held'
import { submitKeysOff } from '../action'

/** Taking back that administrators need a key. */
export default async function KeysNotNeededPage() {
  await ask(keysHeld, {})
  return (
    <>
      <PageHeader
        title="Let administrators work without a key"
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Security keys', href: paths.administrationKeys() },
          { label: 'Without a key' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitKeysOff}
          formKey={newFormKey()}
          pageTitle="Let administrators work without a key"
          submit="Let them work without one"
          beside={<a href={paths.administrationKeys()}>Keep the day</a>}
        >
          <p className="text-form">
            A password and a code are then enough for an administrator again. Both can be got out of somebody
            by a false page; a key cannot.
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
