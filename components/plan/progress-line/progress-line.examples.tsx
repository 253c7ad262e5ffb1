import { Sheet } from '../../ui/sheet/sheet'
import { ProgressKey, ProgressList } from './progress-list'

export const title = 'Progress line'

export const examples = {
  'how the plan is going': (
    <Sheet title="How the plan is going" note={<a href="#plan">Open the plan</a>}>
      <ProgressKey first="6 October" now="3 November" />
      <ProgressList
        goals={[
          { id: '1', label: 'Tyler is in school, on time', first: 3, now: 6 },
          { id: '2', label: 'Maisie’s mornings feel calm', first: 4, now: 5 },
          { id: '3', label: 'A warm, dry home', first: 2, now: 2 },
          { id: '4', label: 'Dani has time and help for herself', first: 5, now: 3 },
          { id: '5', label: 'Leo talks more', now: 4 },
          { id: '6', label: 'Rent we can manage' },
        ]}
      />
    </Sheet>
  ),
}
