import { MatchBars } from '@/components/family/match-bars/match-bars'
import { Form } from '@/components/form/form/form'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { Button } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import type { RequestView } from '@/lib/mash/queries/request'
import type { MashMatch } from '@/lib/mash/types'
import { paths } from '@/lib/paths'
import { submitMatch } from './action'

const answers = [
  { value: 'same', label: 'Same' },
  { value: 'different', label: 'Not' },
  { value: 'unsure', label: 'Unsure' },
]

/** Children of the request who may be recorded elsewhere, among those the reader may see, each to be answered. */
export function SomeoneWeKnow({ view }: { view: RequestView }) {
  return (
    <Sheet title="Is this someone we know?" id="known" flush>
      {view.matches.map((match) => (
        <Match key={`${match.personId} ${match.otherPersonId}`} match={match} requestId={view.id} />
      ))}
      <p className="border-t border-rule-soft px-4 py-3 text-small text-ink-soft tablet:px-5">
        {view.matches.length === 0 && 'Nobody whose record you may see looks like the children here. '}
        Records you may not see are compared too. If one is close, the early help hub rings you both.
      </p>
    </Sheet>
  )
}

function Match({ match, requestId }: { match: MashMatch; requestId: string }) {
  const { personId, otherPersonId, other, child } = match
  return (
    <div className="grid gap-x-5 gap-y-3 border-t border-rule-soft px-4 py-3.5 tablet:grid-cols-[minmax(0,1fr)_auto] tablet:px-5">
      <div>
        <p className="flex flex-wrap items-center gap-x-3">
          <a href={paths.family(match.otherFamilyId)} className="font-link">
            {other}
          </a>
          <MatchBars closeness={match.closeness} />
        </p>
        <p className="text-small">{match.reasons.join(' ')}</p>
        {match.knownTo.map((known) => (
          <p key={known} className="text-small text-ink-soft">
            {known}
          </p>
        ))}
      </div>
      <Form
        action={submitMatch}
        formKey={newFormKey()}
        idPrefix={`match-${personId}-${otherPersonId}-`}
        hidden={{ requestId, personId, otherPersonId }}
        values={match.answer ? { answer: match.answer } : {}}
        className="gap-2!"
      >
        <SegmentedChoice name="answer" label={`Is this ${child}?`} labelSize="small" choices={answers} />
        <p>
          <Button look="secondary" size="compact" about={other}>
            Save the answer
          </Button>
        </p>
      </Form>
    </div>
  )
}
