import { FieldExample } from '../form/form-example'
import { CheckboxField } from './checkbox-field'

export const title = 'Tick boxes'

export const examples = {
  'several in a row': (
    <FieldExample values={{ told: ['talking', 'drawing'] }}>
      <CheckboxField
        name="told"
        label="How did she tell us?"
        labelSize="sub"
        inARow
        choices={[
          { value: 'talking', label: 'Talking' },
          { value: 'drawing', label: 'Drawing' },
          { value: 'playing', label: 'Playing' },
          { value: 'noticed', label: 'We noticed' },
        ]}
      />
    </FieldExample>
  ),
  'something to put right': (
    <FieldExample errors={[{ field: 'who', message: 'Choose who gave their agreement' }]}>
      <CheckboxField
        name="who"
        label="Who gave their agreement?"
        hint="Everyone who was there and said yes."
        choices={[
          { value: 'monique', label: 'Monique Campbell', hint: 'Jayden’s mum' },
          {
            value: 'jayden',
            label: 'Jayden Campbell',
            hint: '9. Children who understand can agree for themselves.',
          },
        ]}
      />
    </FieldExample>
  ),
}
