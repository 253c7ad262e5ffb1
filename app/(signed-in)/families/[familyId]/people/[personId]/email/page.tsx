import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextField } from '@/components/form/text-field/text-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { emailConfirmationWords } from '@/lib/person/email-address'
import { emailOfPerson } from '@/lib/person/queries/email-of-person'
import { submitEmail } from './action'

/** Where somebody can be written to, and how we know that it is theirs. */
export default async function EmailPage({
  params,
}: {
  params: Promise<{ familyId: string; personId: string }>
}) {
  const { familyId, personId } = await params
  const { called, email } = await ask(emailOfPerson, { familyId, personId })
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.familyPerson(familyId, personId)}>{called}</BackLink>
        <Form
          action={submitEmail}
          formKey={newFormKey()}
          hidden={{ familyId, personId }}
          values={email ? { address: email.address } : {}}
          pageTitle="An e-mail address"
          submit="Save this address"
          heading={<h1 className="text-title">Where can {called} be written to?</h1>}
        >
          <TextField
            name="address"
            label="E-mail address"
            hint="Their own, and only one. Leave it empty if they no longer use the one before."
            type="email"
          />
          <RadioField
            name="confirmedHow"
            label="How do you know it is theirs?"
            hint="Nothing is sent to an address until somebody has made sure."
            choices={[
              ...Object.entries(emailConfirmationWords).map(([value, label]) => ({ value, label })),
              { value: 'not-yet', label: 'I have not made sure yet' },
            ]}
          />
          <TickBox
            name="protected"
            label="Send nothing here"
            hint="Somebody could be in danger if this address were known, or if another person read what comes to it."
          />
        </Form>
      </OneColumn>
    </div>
  )
}
