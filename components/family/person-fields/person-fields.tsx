import { DateField } from '@/components/form/date-field/date-field'
import { Fieldset } from '@/components/form/fieldset/fieldset'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import { parts, partWords } from '@/lib/family/words-for-part'
import { ethnicities, ethnicityWords } from '@/lib/person/ethnicity'
import { genderWords } from '@/lib/person/words'

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** Everything one may write down about a person. Only the name and their part are needed. */
export function PersonFields() {
  return (
    <>
      <Fieldset legend="Their name">
        <TextField name="fullName" label="Full name" hint="As they write it, in any script" />
        <TextField name="knownAs" label="Known as" hint="If different, like Ty" width="half" />
        <TextField
          name="sayItLike"
          label="Say it like"
          hint="How to say it aloud, like “neev” for Niamh"
          width="half"
        />
      </Fieldset>
      <DateField name="bornOn" label="Date of birth" hint="For example, 12 10 2015" />
      <TickBox name="notBorn" label="Not born yet: this is the date they are due" />
      <RadioField
        name="part"
        label="Their part in the family"
        choices={parts.map((value) => ({ value, label: partWords[value] }))}
      />
      <TextField
        name="relationship"
        label="What the family calls them"
        hint="Like Mum, Nan or Mum’s partner"
        width="half"
        labelSize="section"
      />
      <SegmentedChoice
        name="livesHere"
        label="Lives with the family?"
        hint="Leave both if you have not asked"
        labelSize="section"
        choices={yesNo}
      />
      <Fieldset legend="Language and communication">
        <TextField name="spokenLanguage" label="Language they speak" width="half" />
        <TextField name="writtenLanguage" label="Language they read" width="half" />
        <SegmentedChoice name="interpreter" label="Need an interpreter?" choices={yesNo} />
        <TextAreaField
          name="communicationNeeds"
          label="What helps them to be heard"
          hint="For example, pictures, large print, time to answer, British Sign Language"
          labelSize="sub"
          height="short"
          limit={2000}
        />
      </Fieldset>
      <Fieldset legend="School, health and phone">
        <TextField name="school" label="School or nursery" />
        <TextField name="gp" label="GP practice" />
        <TextField name="phone" label="Phone" type="tel" width="half" />
        <TickBox
          name="protectedContact"
          label="Keep their phone and whereabouts protected"
          hint="They are not given to anyone who is not named in this record."
        />
      </Fieldset>
      <Fieldset
        legend="About them"
        hint="Ask, and write down what they say. Leave blank what you have not asked."
      >
        <RadioField
          name="gender"
          label="Gender"
          labelSize="sub"
          inARow
          choices={Object.entries(genderWords).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          name="ethnicity"
          label="Ethnicity"
          unchosen="Not asked yet"
          options={ethnicities
            .filter((code) => code !== 'NOBT')
            .map((value) => ({ value, label: ethnicityWords[value] }))}
        />
        <TextField
          name="nhsNumber"
          label="NHS number"
          hint="10 digits, like 999 000 0018. Never needed."
          width="half"
        />
        <TextField
          name="upn"
          label="Pupil number (UPN)"
          hint="A letter, then 12 digits. Never needed."
          width="half"
        />
      </Fieldset>
    </>
  )
}
