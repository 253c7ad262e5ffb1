import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { several } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ownRecoveryCodes } from '@/lib/worker/queries/own-recovery-codes'
import { submitKept, submitNewCodes } from './action'

/** One’s recovery codes: to write down once; after that only how many are left, and a way to make new ones. */
export default async function RecoveryCodesPage() {
  const { codes, left } = await ask(ownRecoveryCodes, {}, paths.accountCodes())
  return (
    <>
      <PageHeader
        title="Your recovery codes"
        breadcrumbs={[{ label: 'Your account', href: paths.account() }, { label: 'Recovery codes' }]}
      />
      <OneColumn>{codes.length > 0 ? <ToKeep codes={codes} /> : <MakeNew left={left} />}</OneColumn>
    </>
  )
}

function ToKeep({ codes }: { codes: readonly string[] }) {
  return (
    <Sheet title="Write these down, or print this page" deciding>
      <p className="text-form">
        Each lets you in once without your phone. Keep them where you keep your keys, not on this computer.
      </p>
      <ol className="my-4 grid max-w-120 grid-cols-2 gap-x-8 gap-y-1.5 text-form">
        {codes.map((code) => (
          <li key={code} className="font-mono text-lead">
            {code}
          </li>
        ))}
      </ol>
      <Form
        action={submitKept}
        formKey={newFormKey()}
        pageTitle="Your recovery codes"
        submit="I have kept these codes"
      />
    </Sheet>
  )
}

function MakeNew({ left }: { left: number }) {
  return (
    <Form
      action={submitNewCodes}
      formKey={newFormKey()}
      pageTitle="Your recovery codes"
      submit="Make new codes"
    >
      <p className="text-form">
        You have {several(left, 'code')} left. Making new ones stops these from working.
      </p>
    </Form>
  )
}
