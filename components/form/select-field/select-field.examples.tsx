import { FieldExample } from '../form/form-example'
import { SelectField } from './select-field'

export const title = 'Select'

const options = ['Joseph Adeyemi', 'Karen Whitlock', 'Amina Yusuf', 'Dani and Tyler'].map((label) => ({
  value: label,
  label,
}))

export const examples = {
  'one chosen': (
    <FieldExample values={{ owner: 'Karen Whitlock' }}>
      <SelectField name="owner" label="Who" options={options} />
    </FieldExample>
  ),
  'something to put right': (
    <FieldExample errors={[{ field: 'owner', message: 'Choose one person who will do it' }]}>
      <SelectField name="owner" label="Who" options={options} unchosen="Choose one person" />
    </FieldExample>
  ),
}
