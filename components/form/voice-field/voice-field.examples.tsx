import { CheckboxField } from '../checkbox-field/checkbox-field'
import { FieldExample } from '../form/form-example'
import { VoiceField } from './voice-field'

export const title = 'Their own words'

export const examples = {
  'a child’s words, and how she told us': (
    <FieldExample
      values={{
        voice:
          '“My tummy feels wobbly in the mornings. I like it when Tyler walks me to the gate. I wish it was always Wednesday because Nan comes.”',
        told: ['talking', 'drawing'],
      }}
    >
      <VoiceField
        name="voice"
        label="What Maisie says"
        hint="Her own words or pictures. Not what we think she means."
      >
        <CheckboxField
          name="told"
          label="How did she tell us?"
          labelSize="sub"
          inARow
          choices={['Talking', 'Drawing', 'Playing', 'We noticed'].map((label) => ({
            value: label.toLowerCase(),
            label,
          }))}
        />
      </VoiceField>
    </FieldExample>
  ),
  'small, in a meeting': (
    <FieldExample values={{ higher: '“If the wall was dry I would stop worrying about Leo’s chest.”' }}>
      <VoiceField name="higher" label="Dani: what would make it one higher?" small />
    </FieldExample>
  ),
}
