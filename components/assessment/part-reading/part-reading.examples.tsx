import { day } from '@/lib/calendar/day'
import { Sheet } from '../../ui/sheet/sheet'
import { PartReading } from './part-reading'

export const title = 'A part to read'

const part = {
  id: 'm4',
  topic: 'feelings-and-behaviour',
  person: { personId: 'maisie', fullName: 'Maisie Reid', bornOn: day('2019-03-27') },
  status: 'done',
  lastBy: 'Helen Marsh',
  lastOn: day('2026-11-20'),
  writing: undefined,
  clashId: undefined,
} as const

export const examples = {
  'with words': (
    <Sheet title="Maisie: feelings and behaviour">
      <PartReading
        part={part}
        today={day('2026-11-23')}
        values={{
          voice: '“My tummy feels wobbly in the mornings. I like it when Tyler walks me to the gate.”',
          told: ['talking', 'drawing'],
          goingWell: 'Maisie is kind and has two close friends, Ava and Noor.',
          worried: 'She has cried at the gate on 6 of the last 15 school days.',
          'evidence.0.what': 'Gate log: 6 of 15 mornings upset',
          'evidence.0.from': 'Helen Marsh, Oakfield Primary',
          'evidence.0.when': '2 to 20 Nov 2026',
        }}
      />
    </Sheet>
  ),
  'nothing yet': (
    <Sheet title="Maisie: feelings and behaviour">
      <PartReading part={part} today={day('2026-11-23')} values={{}} />
    </Sheet>
  ),
}
