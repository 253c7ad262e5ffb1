import { Sheet } from '../../ui/sheet/sheet'
import { ActionTable } from './action-table'

export const title = 'Who is doing what'

export const examples = {
  'by person': (
    <Sheet title="Who is doing what" flush>
      <ActionTable
        owners={[
          {
            owner: { name: 'Dani and Tyler', initials: 'DT', side: 'family', detail: 'Mum and son' },
            actions: [
              {
                id: '1',
                what: 'Keep Saturdays for football',
                helpsWith: 'Friends and fun',
                byWhen: '5 December',
                due: { state: 'to-do', words: 'To do' },
              },
            ],
          },
          {
            owner: { name: 'Helen Marsh', initials: 'HM', side: 'team', detail: 'SENCO, named person' },
            actions: [
              {
                id: '2',
                what: 'Breakfast club place for Tyler',
                helpsWith: 'Getting to school',
                byWhen: '9 November',
                due: { state: 'done', words: 'Done 9 November' },
              },
              {
                id: '3',
                what: 'Ask Dani how the new morning routine is going',
                href: '#routine',
                helpsWith: 'Calm mornings',
                byWhen: '19 November',
                due: { state: 'late', words: 'Late by 3 working days' },
              },
            ],
          },
        ]}
      />
    </Sheet>
  ),
}
