import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { requireActor } from '@/lib/auth/actor'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { workerToLookAfter } from '@/lib/worker/queries/to-look-after'
import { PlaceFields } from '../place-fields'
import { submitInvite } from './action'
import { AlreadyHere } from './already-here'

/** Somebody new is invited: they get a link to set a password by, and see no family yet. */
export default async function InvitePage() {
  const { workerId } = await requireActor()
  const { agencies, teams } = await ask(workerToLookAfter, { workerId })
  return (
    <>
      <PageHeader
        title="Invite somebody"
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Everybody who works here', href: paths.everybody() },
          { label: 'Invite somebody' },
        ]}
        subtitle="They get a link to set a password by. They see no family until they have a part in one."
      />
      <OneColumn>
        <Form
          action={submitInvite}
          formKey={newFormKey()}
          pageTitle="Invite somebody"
          submit="Invite them"
          beside={<a href={paths.everybody()}>Cancel</a>}
        >
          <TextField name="name" label="Name" />
          <TextField name="email" label="Email address" type="email" />
          <AlreadyHere />
          <PlaceFields agencies={agencies} teams={teams} />
        </Form>
      </OneColumn>
    </>
  )
}
