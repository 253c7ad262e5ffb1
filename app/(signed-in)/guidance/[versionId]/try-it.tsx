import { Form } from '@/components/form/form/form'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitTry } from './action'

type Trial = {
  trialId: string
  sinceOn: Day
  askedAt: Date
  standing: 'done' | 'failed' | 'waiting'
  isEarlier: boolean
}

/** What the draft would have suggested for the decisions of the last months, and the times somebody looked. */
export function TryIt({
  versionId,
  trials,
  canTry,
}: {
  versionId: string
  trials: readonly Trial[]
  canTry: boolean
}) {
  if (!canTry && trials.length === 0) return null
  return (
    <Sheet title="What it would have done">
      {trials.length > 0 && (
        <ul className="mb-4">
          {trials.map(({ trialId, sinceOn, askedAt, standing, isEarlier }) => (
            <li key={trialId} className="border-t border-rule-soft py-2.5 first:border-t-0">
              <a href={paths.guidanceTrial(versionId, trialId)} className="font-link">
                The decisions since {dayWords(sinceOn)}
              </a>{' '}
              <span className="text-small text-ink-soft">asked {instantWords(askedAt)}</span>
              <div>
                <DueChip state={chips[standing]}>
                  {words[standing]}
                  {isEarlier && '. The draft has changed since'}
                </DueChip>
              </div>
            </li>
          ))}
        </ul>
      )}
      {canTry && (
        <Form
          action={submitTry}
          formKey={newFormKey()}
          hidden={{ versionId }}
          idPrefix="try-"
          submit="Try it on those decisions"
        >
          <SegmentedChoice
            name="months"
            label="How many months back?"
            defaultValue="12"
            choices={['3', '6', '12', '24', '36'].map((value) => ({ value, label: value }))}
          />
        </Form>
      )}
    </Sheet>
  )
}

const chips = { done: 'done', failed: 'late', waiting: 'on-time' } as const
const words = {
  done: 'Worked out',
  failed: 'Could not be worked out: ask for it again',
  waiting: 'Being worked out',
} as const
