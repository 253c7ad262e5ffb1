import { FieldExample } from '../form/form-example'
import { TextField } from '../text-field/text-field'
import { RadioField } from './radio-field'

export const title = 'Radios'

const right = [
  { value: 'yes', label: 'Yes, the family want Helen' },
  {
    value: 'no',
    label: 'No, change to someone else',
    more: <TextField name="whoElse" label="Who?" width="half" />,
  },
]

export const examples = {
  'one chosen': (
    <FieldExample values={{ right: 'yes' }}>
      <RadioField
        name="right"
        label="Is Helen still the right named person?"
        labelSize="sub"
        choices={right}
      />
    </FieldExample>
  ),
  'an answer that asks for more': (
    <FieldExample values={{ right: 'no' }}>
      <RadioField
        name="right"
        label="Is Helen still the right named person?"
        labelSize="sub"
        choices={right}
      />
    </FieldExample>
  ),
  'something to put right': (
    <FieldExample errors={[{ field: 'safe', message: 'Choose whether anyone is in danger now' }]}>
      <RadioField
        name="safe"
        label="Is anyone in danger right now?"
        inARow
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
    </FieldExample>
  ),
}
