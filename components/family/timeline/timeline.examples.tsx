import { Sheet } from '../../ui/sheet/sheet'
import { Timeline, type TimelineEntry } from './timeline'
import { TimelineKey } from './timeline-key'

export const title = 'Two-line timeline'

const entries: TimelineEntry[] = [
  {
    id: '1',
    date: '20 Nov',
    dateTime: '2026-11-20',
    side: 'family',
    what: 'Maisie drew her mornings and talked about them',
    detail: 'With Helen, in the quiet room · drawing attached',
  },
  {
    id: '2',
    date: '18 Nov',
    dateTime: '2026-11-18',
    side: 'together',
    what: 'Helen and Dani updated “What is happening now”',
    detail: 'By phone, 20 minutes',
  },
  {
    id: '3',
    date: '11 Nov',
    dateTime: '2026-11-11',
    side: 'team',
    what: 'Canal Side Homes booked a damp survey for 1 December',
    detail: 'Karen Whitlock, housing officer',
    href: '#survey',
  },
  {
    id: '4',
    date: '3 Nov',
    dateTime: '2026-11-03',
    side: 'together',
    what: '3rd family meeting',
    detail: '6 people · 5 actions agreed',
  },
]

export const examples = {
  'family and team': (
    <Sheet title="Timeline" note={<a href="#all">See all 31 entries</a>}>
      <TimelineKey hrefs={{ family: '#family', team: '#team', together: '#together' }} />
      <Timeline entries={entries} />
    </Sheet>
  ),
  'nothing from the family yet': (
    <Sheet title="Timeline">
      <TimelineKey />
      <Timeline entries={entries.filter(({ side }) => side === 'team')} />
    </Sheet>
  ),
}
