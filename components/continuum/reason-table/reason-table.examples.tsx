import { Sheet } from '../../ui/sheet/sheet'
import { ReasonTable } from './reason-table'

export const title = 'Reasons'

export const examples = {
  'why one kind of help is suggested': (
    <Sheet title="Why" note="Every reason comes from something you or the team wrote" flush>
      <ReasonTable
        reasons={[
          {
            number: 1,
            what: 'Leo is growing and learning well',
            source: { label: 'Leo: health', href: '#leo', detail: 'Amina Yusuf, 20 November' },
            clause: '2.1 Needs met by services for everyone',
            pointsTo: 'universal',
          },
          {
            number: 3,
            what: 'Tyler has missed 11 days this term',
            source: { label: 'Tyler: learning', href: '#tyler', detail: 'Helen Marsh, 13 November' },
            clause: '3.4 Attendance between 80% and 90%',
            pointsTo: 'single-agency',
          },
          {
            number: 4,
            what: 'Two or more children need help from different services',
            source: { label: 'All children', href: '#all' },
            clause: '4.1 Two or more needs, more than one agency',
            pointsTo: 'multi-agency',
          },
        ]}
      />
    </Sheet>
  ),
}
