import { day } from '@/lib/calendar/day'
import { KeptMeeting } from './kept-meeting'

export const title = 'A family meeting, to be read'

const nothing = { people: [], updates: [], points: [], scores: [], goals: [], actions: [] }

export const examples = {
  'all of it': (
    <div className="flex flex-col gap-5">
      <KeptMeeting
        kept={{
          people: [
            { key: '1', name: 'Dani Reid', about: 'Mum', side: 'family', came: 'here' },
            { key: '2', name: 'Maisie Reid', about: 'Aged 7', side: 'family', came: 'sent-views' },
            { key: '3', name: 'Rob Fenn', about: 'Kick On', side: 'team', came: 'not-here' },
          ],
          updates: [{ words: 'Damp survey', how: 'Partly', note: 'Booked for 1 December' }],
          points: [
            {
              kind: 'working-well',
              words: 'I like the toast. I sit with Kofi.',
              said: 'Tyler',
              side: 'family',
            },
            { kind: 'worried-about', words: 'Mondays are still hard.', said: 'Helen Marsh', side: 'team' },
          ],
          scores: [
            {
              key: '1',
              name: 'Dani',
              side: 'family',
              score: 6,
              lastScore: 4,
              oneHigher: 'If the wall was dry I would sleep',
            },
          ],
          goals: [
            { words: 'A warm, dry home', score: 2, isNew: false },
            { words: 'Calm mornings', voice: 'My tummy feels wobbly', voiceOf: 'Maisie', isNew: true },
          ],
          actions: [
            {
              words: 'Walk with Maisie on Mondays',
              owner: 'Joseph Adeyemi',
              side: 'team',
              dueOn: day('2026-12-18'),
              helpsWith: 'Calm mornings',
            },
          ],
          namedPerson: 'Helen Marsh is still the named person.',
          next: 'Tuesday 12 January 2027 at 3:30pm, Oakfield Primary',
          lastWord: 'Can the notes go to Emmanuel as well please?',
        }}
      />
    </div>
  ),
  'only who came': (
    <KeptMeeting
      kept={{
        ...nothing,
        people: [{ key: '1', name: 'Dani Reid', about: 'Mum', side: 'family', came: 'here' }],
      }}
    />
  ),
}
