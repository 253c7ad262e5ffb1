import { day } from '@/lib/calendar/day'
import { FieldExample } from '../form/form-example'
import { DateField } from './date-field'

export const title = 'Date'

export const examples = {
  'not filled in': (
    <FieldExample>
      <DateField name="metOn" label="When did you meet?" hint="For example, 23 11 2026" />
    </FieldExample>
  ),
  'said back in words': (
    <FieldExample>
      <DateField name="nextOn" label="Next meeting" defaultValue={day('2027-01-12')} labelSize="sub" />
    </FieldExample>
  ),
  'one box to put right': (
    <FieldExample
      values={{ 'metOn-day': '20', 'metOn-month': '21', 'metOn-year': '2026' }}
      errors={[{ field: 'metOn-month', message: 'The month must be a number from 1 to 12' }]}
    >
      <DateField name="metOn" label="When did you talk about it?" hint="For example, 23 11 2026" />
    </FieldExample>
  ),
}
