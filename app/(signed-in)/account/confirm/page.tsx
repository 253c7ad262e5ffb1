import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { requireActor } from '@/lib/auth/actor'
import { howToConfirm } from '@/lib/auth/how-to-confirm'
import { nextAddress } from '@/lib/auth/next-address'
import { orBusy } from '@/lib/auth/or-busy'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitConfirm } from './action'

type ConfirmPageProps = { searchParams: Promise<{ next?: string | string[] }> }

/** On the way to a page that asks who is at the keys: prove it, and go on to it. */
export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const [{ next }, actor] = await Promise.all([searchParams, requireActor()])
  const onTo = nextAddress(next)
  const how = await orBusy(howToConfirm(actor, new Date()))
  return (
    <>
      <PageHeader title="Before you go on" />
      <OneColumn>
        <Form
          action={submitConfirm}
          formKey={newFormKey()}
          pageTitle="Confirm it is you"
          hidden={onTo ? { next: onTo } : {}}
          initial={{ values: {}, errors: [], confirm: how }}
          beside={<a href={paths.home()}>Go back to your work</a>}
        />
      </OneColumn>
    </>
  )
}
