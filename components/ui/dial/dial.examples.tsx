import { Clock } from './clock'

export const title = 'Clock'

export const examples = {
  late: (
    <Clock clock={{ state: 'late', shareLeft: 0, words: 'Late by 25 min', promise: '4-hour, by noon' }} />
  ),
  'due soon': (
    <Clock clock={{ state: 'soon', shareLeft: 0.2, words: '35 min left', promise: '1-day, by 1:00pm' }} />
  ),
  'in time': (
    <Clock clock={{ state: 'in-time', shareLeft: 0.7, words: '6 h left', promise: '1-day, by 10am Tue' }} />
  ),
  'all of it left': (
    <Clock clock={{ state: 'in-time', shareLeft: 1, words: '5 days left', promise: 'by Mon 30 Nov' }} />
  ),
  stopped: (
    <Clock
      clock={{ state: 'stopped', shareLeft: 0.4, words: 'Decided 11:40am', promise: '4-hour, by 1:00pm' }}
    />
  ),
  'at the head of a record': (
    <Clock
      big
      clock={{
        state: 'late',
        shareLeft: 0,
        words: 'Late by 25 min',
        promise: '4-hour clock, was due at noon',
      }}
    />
  ),
}
