import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ownKeys } from '@/lib/worker/queries/own-keys'
import { submitRemoveKey } from './action'

/** Taking away one of one’s own keys. */
export default async function RemoveKeyPage({ params }: { params: Promise<{ keyId: string }> }) {
  const [{ keyId }, { keys }] = await Promise.all([params, ask(ownKeys, {})])
  const key = keys.find(({ id, stopped }) => id === keyId && !stopped)
  if (!key) notFound()
  return (
    <>
      <PageHeader
        title={`Take away the key “${key.name}”`}
        breadcrumbs={[
          { label: 'Your account', href: paths.account() },
          { label: 'Security keys', href: paths.accountKeys() },
          { label: 'Take away' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitRemoveKey}
          formKey={newFormKey()}
          pageTitle="Take away a security key"
          hidden={{ keyId }}
          submit="Take this key away"
          beside={<a href={paths.accountKeys()}>Keep it</a>}
        >
          <p className="text-form">It stops working here at once. You can add it again later.</p>
        </Form>
      </OneColumn>
    </>
  )
}
