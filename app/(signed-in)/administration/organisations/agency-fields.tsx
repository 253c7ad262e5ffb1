import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { agencyKinds } from '@/lib/agency/types'
import { agencyKindWords } from '@/lib/agency/words'

/** What is written down of an organisation. */
export function AgencyFields({
  agency,
}: {
  agency?: { name: string; kind: string; phone: string | undefined }
}) {
  return (
    <>
      <TextField name="name" label="Name" defaultValue={agency?.name ?? ''} />
      <SelectField
        name="kind"
        label="Kind of organisation"
        options={agencyKinds.map((value) => ({ value, label: agencyKindWords[value] }))}
        defaultValue={agency?.kind ?? ''}
      />
      <TextField
        name="phone"
        label="Phone, if there is one number"
        type="tel"
        width="half"
        defaultValue={agency?.phone ?? ''}
      />
    </>
  )
}
