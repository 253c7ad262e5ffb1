import { OneColumn } from '@/components/ui/layout/one-column'
import { CheckboxField } from '../checkbox-field/checkbox-field'
import { DateField } from '../date-field/date-field'
import { TextAreaField } from '../text-area-field/text-area-field'
import { FormExample } from './form-example'

export const title = 'Form'

const partners = ['Oakfield Primary School', 'School nurse', 'Family hub', 'Housing', 'GP', 'Police']

const agreement = (
  <>
    <CheckboxField
      name="who"
      label="Who gave their agreement?"
      choices={[
        { value: 'monique', label: 'Monique Campbell', hint: 'Jayden’s mum' },
        {
          value: 'jayden',
          label: 'Jayden Campbell',
          hint: '9. Children who understand can agree, or not, for themselves.',
        },
        { value: 'other', label: 'Someone else with parental responsibility' },
      ]}
    />
    <DateField name="talkedOn" label="When did you talk about it?" hint="For example, 23 11 2026" />
    <CheckboxField
      name="partners"
      label="Who can we share with?"
      inARow
      choices={partners.map((label) => ({ value: label, label }))}
    />
    <TextAreaField
      name="understood"
      label="How did you check Ms Campbell understood?"
      hint="For example, “I asked her to tell me in her own words.”"
    />
  </>
)

const heading = (
  <div>
    <h1 className="text-title">Agreement to share</h1>
    <p className="mt-1 text-lead">What Ms Campbell is happy for us to share, and with whom.</p>
  </div>
)

export const wholePage = true

export const examples = {
  'three things to put right': (
    <OneColumn>
      <FormExample
        heading={heading}
        submit="Save the agreement"
        beside={<a href="#later">Save and finish later</a>}
        values={{
          'talkedOn-day': '20',
          'talkedOn-month': '21',
          'talkedOn-year': '2026',
          partners: ['Oakfield Primary School', 'School nurse', 'Family hub'],
        }}
        errors={[
          { field: 'who', message: 'Choose who gave their agreement' },
          { field: 'talkedOn-month', message: 'The month must be a number from 1 to 12' },
          { field: 'understood', message: 'Say how you checked that Ms Campbell understood' },
        ]}
      >
        {agreement}
      </FormExample>
    </OneColumn>
  ),
  'not begun': (
    <OneColumn>
      <FormExample
        heading={heading}
        submit="Save the agreement"
        beside={<a href="#later">Save and finish later</a>}
      >
        {agreement}
      </FormExample>
    </OneColumn>
  ),
}
