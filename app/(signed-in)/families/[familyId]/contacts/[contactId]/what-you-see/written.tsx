import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Button } from '@/components/ui/button/button'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import type { ChildView, WrittenView } from '@/lib/decision/queries/what-i-see'
import { newFormKey } from '@/lib/form/form-key'
import { submitHowKnown, submitNoLongerSo } from './action'

type WrittenProps = {
  ids: { familyId: string; contactId: string }
  who: ChildView | undefined
  written: WrittenView[]
}

/** What is written so far, strengths first, each with how it is known and since when. */
export function Written({ ids, who, written }: WrittenProps) {
  return (
    <Sheet title={`Written of ${who?.name ?? 'the whole family'}`} count={written.length} id="written" flush>
      {written.length === 0 && <NothingHere>Nothing yet. What you add stands here.</NothingHere>}
      <ul>
        {written.map((each) => (
          <li key={each.id} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
            <p className="font-link">{each.label}</p>
            <p className="text-small text-ink-soft">
              {each.kind === 'strength' ? 'Going well. ' : 'A worry. '}
              {each.by}, {dayWords(each.on)}
              {each.sinceOn && `. Since ${dayWords(each.sinceOn)}`}
            </p>
            {each.evidence && <p className="mt-1 max-w-prose text-body">{each.evidence}</p>}
            <Disclosure summary={each.evidence ? 'Change how you know' : 'Say how you know, and since when'}>
              <HowKnown ids={ids} who={who} each={each} />
            </Disclosure>
            <Form
              action={submitNoLongerSo}
              formKey={newFormKey()}
              idPrefix={`end-${each.id}-`}
              hidden={{ ...ids, personId: who?.id ?? '', observationId: each.id }}
              className="!gap-0"
            >
              <p>
                <Button look="link" size="compact" about={each.label} className="!px-0">
                  Remove
                </Button>
              </p>
            </Form>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function HowKnown({ ids, who, each }: Omit<WrittenProps, 'written'> & { each: WrittenView }) {
  return (
    <Form
      action={submitHowKnown}
      formKey={newFormKey()}
      idPrefix={`how-${each.id}-`}
      hidden={{ ...ids, personId: who?.id ?? '', observationId: each.id }}
      className="!gap-4"
    >
      <TextAreaField
        name="evidence"
        label="How you know"
        hint="What you saw, or who told you, in their words"
        labelSize="small"
        height="short"
        limit={2_000}
        {...(each.evidence && { defaultValue: each.evidence })}
      />
      <DateField
        name="sinceOn"
        label="Since when, if you know"
        labelSize="small"
        defaultValue={each.sinceOn}
      />
      <p>
        <Button look="secondary" size="compact" about={each.label}>
          Save
        </Button>
      </p>
    </Form>
  )
}
