import { DateBlock } from './date-block'

export const title = 'Date'

export const examples = {
  'the next one': <DateBlock weekday="Tue" day="24" month="Nov" dateTime="2026-11-24" next />,
  'a later one': <DateBlock weekday="Wed" day="2" month="Dec" dateTime="2026-12-02" />,
}
