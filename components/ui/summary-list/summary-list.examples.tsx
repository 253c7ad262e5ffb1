import { Sheet } from '../sheet/sheet'
import { AnswerList, SummaryList } from './summary-list'

export const title = 'Facts'

export const examples = {
  'facts that can be changed': (
    <Sheet title="Check what you have written">
      <SummaryList
        rows={[
          {
            label: 'Who gave their agreement',
            value: 'Monique Campbell, Jayden’s mum',
            action: { label: 'Change', href: '#who', about: 'who gave their agreement' },
          },
          { label: 'When', value: '20 November 2026', action: { label: 'Change', href: '#when' } },
          { label: 'Who we can share with', value: 'Oakfield Primary School, school nurse, family hub' },
        ]}
      />
    </Sheet>
  ),
  'a form as it was sent': (
    <Sheet title="What the school told us" note={<a href="#marf">Open the MARF as sent</a>} flush>
      <AnswerList
        answers={[
          {
            label: 'What has happened',
            value:
              'On Thursday Kayden told his teacher that he puts Ruby to bed “when Mum is at work”. Mum, Leanne, works evenings at a care home.',
          },
          { label: 'What is working well', value: 'Leanne rings school back the same day.' },
        ]}
      />
    </Sheet>
  ),
}
