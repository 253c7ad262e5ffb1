import { FieldExample } from '../form/form-example'
import { SegmentedChoice } from './segmented-choice'

export const title = 'Short answers in a row'

const choices = [
  { value: 'here', label: 'Here' },
  { value: 'views', label: 'Sent views' },
  { value: 'not', label: 'Not here' },
]

export const examples = {
  'one chosen': (
    <FieldExample values={{ dani: 'here' }}>
      <SegmentedChoice name="dani" label="Dani Reid" choices={choices} />
    </FieldExample>
  ),
  'something to put right': (
    <FieldExample errors={[{ field: 'tyler', message: 'Say whether Tyler was here' }]}>
      <SegmentedChoice name="tyler" label="Tyler Reid" labelSize="small" choices={choices} />
    </FieldExample>
  ),
}
