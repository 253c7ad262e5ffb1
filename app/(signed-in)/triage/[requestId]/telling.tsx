import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Button } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import { fullDayWords, instantWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import type { RequestView } from '@/lib/mash/queries/request'
import { FEEDBACK_HOW, FEEDBACK_TO, type FeedbackTo } from '@/lib/mash/types'
import { feedbackHowWords } from '@/lib/mash/words'
import { submitTelling } from './action'

/** After the decision: who has been told, who has not, and the words that were used. */
export function Telling({ view }: { view: RequestView }) {
  const names: Record<FeedbackTo, string> = { referrer: view.sender.name, family: 'The family' }
  const untold = FEEDBACK_TO.filter((whom) => !view.feedback.some((one) => one.whom === whom))
  return (
    <Sheet title="Telling them" id="told" note={untold.length > 0 && `By ${fullDayWords(view.tellBy)}`}>
      <ul className="mb-4 flex flex-col gap-3">
        {view.feedback.map(({ id, whom, how, words, by, at }) => (
          <li key={id}>
            <DueChip state="done">{names[whom]}</DueChip>
            <span className="block whitespace-pre-line">{words}</span>
            <span className="block text-small text-ink-soft">
              {by}, {instantWords(at)}. {feedbackHowWords[how]}
            </span>
          </li>
        ))}
        {untold.map((whom) => (
          <li key={whom}>
            <DueChip state="to-do">{names[whom]}: not told yet</DueChip>
          </li>
        ))}
      </ul>
      <Form
        action={submitTelling}
        formKey={newFormKey()}
        idPrefix="tell-"
        hidden={{ requestId: view.id }}
        className="gap-4!"
      >
        <RadioField
          name="whom"
          label="Whom did you tell?"
          labelSize="small"
          inARow
          choices={FEEDBACK_TO.map((value) => ({ value, label: names[value] }))}
        />
        <RadioField
          name="how"
          label="How?"
          labelSize="small"
          inARow
          choices={FEEDBACK_HOW.map((value) => ({ value, label: feedbackHowWords[value] }))}
        />
        <TextAreaField
          name="words"
          label="What did you tell them?"
          hint={`${view.sender.name} reads this with the contact, when it was told to them`}
          labelSize="small"
        />
        <p>
          <Button look="secondary">Write down that they know</Button>
        </p>
      </Form>
    </Sheet>
  )
}
