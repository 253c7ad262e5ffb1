import { FieldExample } from '../form/form-example'
import { CardChoice } from './card-choice'

export const title = 'Cards to choose from'

export const examples = {
  'what to keep': (
    <FieldExample values={{ keep: 'both' }}>
      <CardChoice
        name="keep"
        label="What shall we keep?"
        labelSize="sub"
        across={2}
        choices={[
          { value: 'both', label: 'Keep both', hint: 'Joined below. You can tidy it.' },
          { value: 'mine', label: 'Keep mine' },
          { value: 'theirs', label: 'Keep Amina’s' },
          { value: 'later', label: 'Decide later', hint: 'Amina and you both get a reminder' },
        ]}
      />
    </FieldExample>
  ),
  'nothing chosen beforehand in a judgement': (
    <FieldExample errors={[{ field: 'level', message: 'Choose the kind of help that fits best' }]}>
      <CardChoice
        name="level"
        label="Which help fits best?"
        choices={[
          { value: 'single', label: 'Early help: one agency' },
          { value: 'multi', label: 'Multi-agency early help' },
        ]}
      />
    </FieldExample>
  ),
}
