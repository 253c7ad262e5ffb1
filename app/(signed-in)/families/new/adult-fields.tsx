import { SamePerson } from '@/components/family/same-person/same-person'
import { DateField } from '@/components/form/date-field/date-field'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { adultKinds, adultKindWords } from '@/lib/family/words-for-part'

/** One adult of a new family, and what they are to the children. */
export function AdultFields() {
  return (
    <>
      <TextField name="fullName" label="Full name" hint="As they write it" />
      <SelectField
        name="kind"
        label="What are they to the children?"
        hint="If it is not the same for each child, choose one: you can set each child on the next pages."
        options={adultKinds.map((value) => ({ value, label: adultKindWords[value] }))}
      />
      <TextField
        name="relationship"
        label="What do the children call them?"
        hint="Like Mum, Nan or Uncle Dean"
        width="half"
      />
      <TickBox name="looksAfter" label="Looks after the children day to day" />
      <SegmentedChoice
        name="livesHere"
        label="Lives with the children?"
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <DateField name="bornOn" label="Date of birth" labelSize="sub" hint="If you know it" />
      <SamePerson />
    </>
  )
}
