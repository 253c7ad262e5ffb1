import { RadioField } from '@/components/form/radio-field/radio-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { isDuration, isLead, isReferral } from '@/lib/guidance/entry-value'
import type { Entry } from '@/lib/guidance/types'

/** The boxes for what an entry holds: a number, words, a length of time, a yes or no. */
export function ValueFields({ entry: { kind, value } }: { entry: Entry }) {
  switch (kind) {
    case 'words':
      return <TextField name="value" label="What it says" defaultValue={String(value)} />
    case 'count':
      return (
        <TextField
          name="value"
          label="The number"
          inputMode="numeric"
          width="short"
          defaultValue={String(value)}
        />
      )
    case 'yes-no':
      return (
        <RadioField
          name="value"
          label="Is it so?"
          defaultValue={value ? 'yes' : 'no'}
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      )
    case 'worse-leads-to':
      return (
        <RadioField
          name="value"
          label="Where it leads"
          defaultValue={String(value)}
          choices={[
            { value: 's17', label: 'To social care, as a child in need' },
            { value: 'targeted', label: 'To shared help for complex needs' },
          ]}
        />
      )
    default:
      return typeof value === 'object' ? <SeveralBoxes value={value} /> : null
  }
}

function SeveralBoxes({ value }: { value: object }) {
  if (isDuration(value)) {
    return (
      <>
        <TextField
          name="value"
          label="How many"
          inputMode="numeric"
          width="short"
          defaultValue={String(value.amount)}
        />
        <SelectField
          name="unit"
          label="Of what"
          hint="0 hours is at once; 0 days is today. Working days leave out weekends and bank holidays"
          defaultValue={value.unit}
          options={[
            { value: 'hours', label: 'Hours' },
            { value: 'calendar-days', label: 'Days' },
            { value: 'working-days', label: 'Working days' },
            { value: 'weeks', label: 'Weeks' },
          ]}
        />
      </>
    )
  }
  if (isLead(value)) {
    return (
      <>
        <TextField name="value" label="The service" defaultValue={value.service} />
        <RadioField
          name="strength"
          label="How strongly does the document say so?"
          defaultValue={value.strength}
          choices={[
            { value: 'may', label: 'It may lead' },
            { value: 'often', label: 'It often leads' },
          ]}
        />
      </>
    )
  }
  if (!isReferral(value)) return null
  return (
    <>
      <TextField name="value" label="What is used" defaultValue={value.name} />
      <TextField name="to" label="Who is asked" defaultValue={value.to} />
      <RadioField
        name="mode"
        label="Is it a form or a conversation?"
        defaultValue={value.mode}
        choices={[
          { value: 'form', label: 'A form' },
          { value: 'conversation', label: 'A conversation' },
        ]}
      />
    </>
  )
}
