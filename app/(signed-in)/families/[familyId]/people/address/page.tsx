import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { addressProofWords } from '@/lib/family/address-check'
import { familyPeople } from '@/lib/family/queries/family-people'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { firstName } from '@/lib/person/name'
import { submitAddress } from './action'

type AddressPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ person?: string | string[] }>
}

/** Where the family lives, or has moved to; or where one of them lives who lives apart from the others. */
export default async function AddressPage({ params, searchParams }: AddressPageProps) {
  const [{ familyId }, { person: asked }] = await Promise.all([params, searchParams])
  const { familyName, members } = await ask(familyPeople, { familyId })
  const person = asked === undefined ? undefined : (members.find(({ id }) => id === asked) ?? notFound())
  const who = person ? `${firstName(person)} has` : 'They have'
  return (
    <div className="pt-4">
      <OneColumn>
        {person ? (
          <BackLink href={paths.familyPerson(familyId, person.id)}>{firstName(person)}</BackLink>
        ) : (
          <BackLink href={paths.familyPeople(familyId)}>{`${familyWords(familyName)}: people`}</BackLink>
        )}
        <Form
          action={submitAddress}
          formKey={newFormKey()}
          hidden={{ familyId, ...(person && { personId: person.id }) }}
          pageTitle="An address"
          submit="Save this address"
          heading={
            <h1 className="text-title">
              {person ? `Where does ${firstName(person)} live?` : 'Where does the family live?'}
            </h1>
          }
        >
          <TextAreaField name="lines" label="Address" labelSize="sub" height="short" limit={300} />
          <TextField name="postcode" label="Postcode" width="short" />
          <RadioField
            name="how"
            label="How do you know?"
            hint="Nothing is posted to an address until somebody has made sure."
            choices={[
              ...Object.entries(addressProofWords).map(([value, label]) => ({ value, label })),
              { value: 'not-yet', label: 'I have not made sure yet' },
            ]}
          />
          <div>
            <TickBox
              name="movedFromBefore"
              label={`${who} moved here from the address written down before`}
            />
            <TickBox
              name="protected"
              label="Keep this address protected"
              hint="Someone could be in danger if it were known. It is never printed, and no search finds it."
            />
          </div>
        </Form>
      </OneColumn>
    </div>
  )
}
