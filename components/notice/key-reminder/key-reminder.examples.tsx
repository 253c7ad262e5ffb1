import { day } from '@/lib/calendar/day'
import { KeyReminder } from './key-reminder'

export const title = 'A security key is asked for'
export const edgeToEdge = true

export const examples = {
  'asked for': <KeyReminder from={undefined} />,
  'needed from a day': <KeyReminder from={day('2027-01-04')} />,
}
