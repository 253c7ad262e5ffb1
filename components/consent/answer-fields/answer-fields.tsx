import { WithWhom } from '@/components/consent/with-whom/with-whom'
import { DateField } from '@/components/form/date-field/date-field'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import type { Day } from '@/lib/calendar/day'
import { agreementAnswers, agreementHows } from '@/lib/consent/types'
import { answerWords, howWords } from '@/lib/consent/words'

type AnswerFieldsProps = {
  people: readonly { id: string; name: string }[]
  agencies: readonly { id: string; name: string }[]
  today: Day
  /** Somebody agreed before, so it can be taken back. */
  canEnd?: boolean
}

/** What one person said to "may we help, and who may know?". What is asked next follows from the answer. */
export function AnswerFields({ people, agencies, today, canEnd = false }: AnswerFieldsProps) {
  const answers = canEnd ? ([...agreementAnswers, 'ended'] as const) : agreementAnswers
  return (
    <>
      <RadioField
        name="personId"
        label="Who answered?"
        hint="One person at a time. Leave it empty if it was not safe to ask."
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioField
        name="answer"
        label="What did they say?"
        choices={answers.map((value) => ({ value, label: answerWords[value].label }))}
      />
      <TextAreaField
        name="ownWords"
        label="What do they think, in their own words?"
        hint="A child’s or young person’s own view stands beside their parents’, whoever decides. Leave it empty if they have not said."
      />
      <DateField name="answeredOn" label="When did they say it?" defaultValue={today} />
      <RadioField
        name="how"
        label="How did they tell you?"
        choices={agreementHows.map((value) => ({ value, label: howWords[value] }))}
      />
      <TextAreaField
        name="evidence"
        label="How do we know?"
        hint="What was said or signed, where the paper is, and who else was there"
      />
      <TextAreaField
        name="toWhat"
        label="If they said yes: to what?"
        hint="What help, and what may be shared, in words they would use"
      />
      <WithWhom agencies={agencies} />
      <DateField
        name="reviewOn"
        label="If they said yes: when will you check that it still holds?"
        hint="It comes up in My work when it is time"
      />
      <TextAreaField
        name="why"
        label="If they said no, or it is not safe to ask: why?"
        hint="In their words if you can"
      />
      <TextAreaField
        name="offered"
        label="What did you offer?"
        hint="Other ways, other people they already trust"
      />
      <TextAreaField
        name="instead"
        label="What will happen instead?"
        hint="A no is not the end: who keeps in touch, and how"
      />
      <TextAreaField
        name="risk"
        label="If they said no: what could go wrong without help?"
        hint="What worries you most, who is watching for it, and what you would do then"
      />
      <DateField
        name="askAgainOn"
        label="When will you ask again?"
        hint="After a no, or when it was not safe to ask. It comes up in My work when it is time."
      />
    </>
  )
}
