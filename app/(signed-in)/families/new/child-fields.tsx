import { SamePerson } from '@/components/family/same-person/same-person'
import { DateField } from '@/components/form/date-field/date-field'
import { TextField } from '@/components/form/text-field/text-field'
import { TickBox } from '@/components/form/tick-box/tick-box'

/** One child of a new family. */
export function ChildFields() {
  return (
    <>
      <TextField
        name="fullName"
        label="Full name"
        hint="As they write it. For a baby not named yet, write “Baby Reid”."
      />
      <TextField name="knownAs" label="Known as" hint="If different, like Ty" width="half" />
      <DateField name="bornOn" label="Date of birth" labelSize="sub" hint="For example, 12 10 2015" />
      <TickBox name="notBorn" label="Not born yet: this is the date they are due" />
      <TextField name="school" label="School or nursery" />
      <SamePerson />
    </>
  )
}
