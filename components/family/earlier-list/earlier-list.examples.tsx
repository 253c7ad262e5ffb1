import { day } from '@/lib/calendar/day'
import { EarlierList } from './earlier-list'

export const title = 'What was written before'

export const examples = {
  'words, a day and a box that was empty': (
    <EarlierList
      earlier={[
        {
          id: '1',
          box: 'happeningNow',
          before: 'Dani is looking for work.\nThe twins are settling at Millbrook Primary.',
          by: 'Helen Marsh',
          on: day('2026-11-23'),
        },
        { id: '2', box: 'bornOn', before: '2017-03-14', by: 'Amina Yusuf', on: day('2026-11-20') },
        { id: '3', box: 'school', before: undefined, by: 'Helen Marsh', on: day('2026-11-02') },
      ]}
    />
  ),
}
