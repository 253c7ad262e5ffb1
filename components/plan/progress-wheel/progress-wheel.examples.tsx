import { Sheet } from '../../ui/sheet/sheet'
import { ProgressTable } from './progress-table'
import { ProgressWheel } from './progress-wheel'

export const title = 'Progress wheel'

const areas = [
  { label: 'Getting to school', scores: [3, 6, 7] },
  { label: 'Feeling calm', scores: [4, 5, 5] },
  { label: 'Home', scores: [2, 2, 2] },
  { label: 'Money', scores: [3, 3, 4] },
  { label: 'Health', scores: [6, 6, 7] },
  { label: 'Family time', scores: [5, 6, 7] },
  { label: 'Friends and fun', scores: [4, 4, 6] },
  { label: 'Dani’s wellbeing', scores: [6, 5, 5] },
]

export const examples = {
  'with its table': (
    <Sheet title="How the family sees it">
      <p className="pb-3 text-small text-ink-soft">
        0 is very hard, 10 is going well. Scored by the family, not by us.
      </p>
      <div className="grid items-center gap-6 desk:grid-cols-2">
        <ProgressWheel areas={areas} firstOn="6 October" nowOn="24 November" />
        <ProgressTable areas={areas} days={['6 Oct', '3 Nov', '24 Nov']} since="Since October" />
      </div>
    </Sheet>
  ),
}
