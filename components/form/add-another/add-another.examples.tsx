import { FieldExample } from '../form/form-example'
import { SelectField } from '../select-field/select-field'
import { TextAreaField } from '../text-area-field/text-area-field'
import { AddAnother } from './add-another'

export const title = 'Rows to add and remove'

const row = (
  <>
    <TextAreaField name="what" label="What" height="short" labelSize="small" />
    <SelectField
      name="who"
      label="Who"
      labelSize="small"
      options={[{ value: 'amina', label: 'Amina Yusuf' }]}
    />
  </>
)

export const examples = {
  'two actions': (
    <FieldExample
      values={{
        '_rows.action': '0,1',
        'action.0.what': 'Ask Steps for Wellbeing about cancelled slots',
        'action.0.who': 'amina',
      }}
    >
      <AddAnother list="action" rowName="Action" add="Add an action">
        {row}
      </AddAnother>
    </FieldExample>
  ),
  'none, and at least one is needed': (
    <FieldExample errors={[{ field: 'action', message: 'Add at least one action' }]}>
      <AddAnother list="action" rowName="Action" add="Add an action">
        {row}
      </AddAnother>
    </FieldExample>
  ),
}
