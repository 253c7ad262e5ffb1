import { FieldExample } from '../form/form-example'
import { TickGrid } from './tick-grid'

export const title = 'Ticks in a grid'

export const examples = {
  'who may do what': (
    <FieldExample values={{ know: ['housing', 'health'], work: ['health'] }}>
      <TickGrid
        caption="What they said yes to, for each agency"
        rowHeading="Agency"
        columns={[
          { name: 'know', heading: 'Know' },
          { name: 'work', heading: 'Work with us' },
        ]}
        rows={[
          { value: 'housing', label: 'Canal Side Homes' },
          { value: 'health', label: 'Ashmere Children’s Health' },
        ]}
      />
    </FieldExample>
  ),
}
