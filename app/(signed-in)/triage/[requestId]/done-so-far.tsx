import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { Button } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { shortDayWords, timeWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import type { RequestView } from '@/lib/mash/queries/request'
import { submitNote } from './action'

/** What the MASH has done, line by line with its time. */
export function DoneSoFar({ view }: { view: RequestView }) {
  const today = dayFromInstant(new Date())
  return (
    <Sheet title="What we have done so far" id="done" flush>
      <ol>
        {view.done.map(({ id, at, words, by, strong }) => (
          <li
            key={id}
            className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule-soft px-4 py-2 tablet:px-5"
          >
            <time dateTime={at.toISOString()} className="text-small text-ink-soft figures">
              {timeWords(at)}
              {dayFromInstant(at) !== today && (
                <span className="block">{shortDayWords(dayFromInstant(at), today)}</span>
              )}
            </time>
            <span className={strong ? 'font-bold' : ''}>
              {words}
              {by && <span className="block text-small text-ink-soft">{by}</span>}
            </span>
          </li>
        ))}
      </ol>
      <div className="border-t border-rule-soft px-4 py-4 tablet:px-5">
        <Form
          action={submitNote}
          formKey={newFormKey()}
          idPrefix="note-"
          hidden={{ requestId: view.id }}
          className="!gap-3"
        >
          <TextField
            name="words"
            label="Add a note"
            hint="What was done and what came of it. It stays as it is written"
            labelSize="small"
          />
          <p>
            <Button look="secondary" size="compact">
              Add the note
            </Button>
          </p>
        </Form>
      </div>
    </Sheet>
  )
}
