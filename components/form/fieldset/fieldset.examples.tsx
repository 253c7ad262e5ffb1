import { FieldExample } from '../form/form-example'
import { TextField } from '../text-field/text-field'
import { Fieldset } from './fieldset'

export const title = 'Questions that belong together'

export const examples = {
  'an address': (
    <FieldExample>
      <Fieldset legend="Where they live" hint="Only what the family is happy to give.">
        <TextField name="street" label="Street" />
        <TextField name="postcode" label="Postcode" width="short" />
      </Fieldset>
    </FieldExample>
  ),
}
