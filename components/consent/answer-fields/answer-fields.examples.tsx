import { Form } from '@/components/form/form/form'
import { day } from '@/lib/calendar/day'
import { untouchedForm } from '@/lib/form/state'
import { AnswerFields } from './answer-fields'

export const title = 'Agreement'

export const examples = {
  'a first answer': (
    <Form action={async () => untouchedForm} formKey="example" submit="Save their answer">
      <AnswerFields
        people={[
          { id: 'dani', name: 'Dani' },
          { id: 'tyler', name: 'Tyler' },
        ]}
        agencies={[
          { id: 'housing', name: 'Canal Side Homes' },
          { id: 'health', name: 'Ashmere Children’s Health' },
        ]}
        today={day('2026-11-23')}
      />
    </Form>
  ),
}
