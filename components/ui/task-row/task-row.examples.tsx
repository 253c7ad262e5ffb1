import { Sheet } from '../sheet/sheet'
import { TaskList } from './task-row'

export const title = 'Task row'

export const examples = {
  'late work': (
    <Sheet title="Late" count={2} flush>
      <TaskList
        tasks={[
          {
            id: 'routine',
            title: 'Ask Dani how the new morning routine is going',
            href: '#routine',
            about: 'Reid family · an action from your 3 November meeting',
            due: { state: 'late', words: '2 working days late' },
            verb: 'Update',
          },
          {
            id: 'copy',
            title: 'Give the Hussains a copy of their assessment',
            href: '#copy',
            about: 'Hussain family · finished on 13 November',
            due: { state: 'late', words: '1 working day late' },
            verb: 'Share',
          },
        ]}
      />
    </Sheet>
  ),
  'work for today': (
    <Sheet title="Today" count={2} flush>
      <TaskList
        tasks={[
          {
            id: 'question',
            title: 'Answer a question from MASH about Jayden',
            href: '#question',
            about: 'Campbell family · how has he been in school this week?',
            due: { state: 'soon', words: 'By 2pm today' },
            verb: 'Answer',
          },
          {
            id: 'finish',
            title: 'Finish “Maisie: feelings and behaviour”',
            href: '#finish',
            about: 'Reid family assessment · you wrote half of it on Friday',
            due: { state: 'on-time', words: 'Today' },
            verb: 'Carry on',
          },
        ]}
      />
    </Sheet>
  ),
}
