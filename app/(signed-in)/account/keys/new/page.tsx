import { NewKeyForm } from '@/components/form/security-key/new-key-form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { beforeAddingKey } from '@/lib/worker/queries/before-adding-key'
import { submitNewKey } from './action'

/** Adding a key: name it, press, and touch it. */
export default async function NewKeyPage() {
  const { mustAskWho } = await ask(beforeAddingKey, {}, paths.accountKeyNew())
  return (
    <>
      <PageHeader
        title="Add a security key"
        breadcrumbs={[
          { label: 'Your account', href: paths.account() },
          { label: 'Security keys', href: paths.accountKeys() },
          { label: 'Add' },
        ]}
      />
      <OneColumn>
        <NewKeyForm action={submitNewKey} formKey={newFormKey()} pageTitle="Add a security key">
          <TextField
            name="name"
            label="What will you call it?"
            hint="So that you know which it is if one is lost, like “On my house keys”"
            width="half"
          />
          <p className="text-form">
            Have the key ready. When you press the button your browser asks for it: plug it in or hold it to
            the phone, and touch it.
            {mustAskWho &&
              ' As you are an administrator, it must also ask for a PIN, your finger or your face.'}
          </p>
        </NewKeyForm>
      </OneColumn>
    </>
  )
}
