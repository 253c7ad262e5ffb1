import { FieldExample } from '../form/form-example'
import { TextField } from './text-field'

export const title = 'Text field'

export const examples = {
  'a name, as the person writes it': (
    <FieldExample values={{ name: 'Ewa Wójcik-Łaska' }}>
      <TextField name="name" label="Full name" hint="As the person writes it, in any script" />
    </FieldExample>
  ),
  'short, and in small': (
    <FieldExample>
      <TextField name="postcode" label="Postcode" width="short" labelSize="small" />
    </FieldExample>
  ),
  'something to put right': (
    <FieldExample values={{ phone: '01632' }} errors={[{ field: 'phone', message: 'Enter all 11 numbers' }]}>
      <TextField
        name="phone"
        label="Phone"
        type="tel"
        inputMode="tel"
        width="half"
        hint="For example, 01632 960 150"
      />
    </FieldExample>
  ),
}
