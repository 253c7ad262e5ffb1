import { day } from '@/lib/calendar/day'
import { Sheet } from '../../ui/sheet/sheet'
import { NeedList } from './need-list'

export const title = 'Unmet needs'

export const examples = {
  'of a child and of the family': (
    <Sheet title="Written down so far" count={2} flush>
      <NeedList
        today={day('2026-11-23')}
        needs={[
          {
            id: 'n1',
            words: 'Someone to walk Maisie to school on Mondays',
            side: 'child',
            whoCouldMeet: 'Pauline, her nan',
            person: 'Maisie',
            recordedBy: 'Helen Marsh',
            recordedOn: day('2026-11-20'),
          },
          {
            id: 'n2',
            words: 'A boiler that works before the winter',
            side: 'family-and-environment',
            whoCouldMeet: undefined,
            person: undefined,
            recordedBy: 'Karen Whitlock',
            recordedOn: day('2026-11-19'),
          },
        ]}
      />
    </Sheet>
  ),
}
