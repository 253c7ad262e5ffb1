import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { familyNow } from '@/lib/family/queries/family-now'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitAddress } from './action'

/** Where the family lives, or has moved to. */
export default async function AddressPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { name } = await ask(familyNow, { familyId })
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.familyPeople(familyId)}>{`${familyWords(name)}: people`}</BackLink>
        <Form
          action={submitAddress}
          formKey={newFormKey()}
          hidden={{ familyId }}
          pageTitle="An address"
          submit="Save this address"
          heading={<h1 className="text-title">Where does the family live?</h1>}
        >
          <TextAreaField name="lines" label="Address" labelSize="sub" height="short" limit={300} />
          <TextField name="postcode" label="Postcode" width="short" />
          <div>
            <TickBox
              name="movedFromBefore"
              label="They have moved here from the address written down before"
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
