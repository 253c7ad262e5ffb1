import { FieldExample } from '@/components/form/form/form-example'
import { SamePerson } from './same-person'

export const title = 'Is it one of these?'

export const examples = {
  'someone who may be the same': (
    <FieldExample
      errors={[
        {
          field: 'sameAs',
          message: 'Say whether Tyler is someone you already work with',
          offers: [
            {
              value: 'tyler',
              label: 'Yes: Tyler Reid, 11 years, born 12 October 2015',
              hint: 'Reid family. Name is the same. Date of birth is the same.',
              href: '#reid',
            },
            { value: 'new', label: 'No, someone else' },
          ],
        },
      ]}
    >
      <SamePerson />
    </FieldExample>
  ),
}
