import { LevelChoices } from '@/components/contact/level-choices/level-choices'
import { usualLevelWords } from '@/components/continuum/level'
import { Form } from '@/components/form/form/form'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { ClockIcon } from '@/components/ui/icon/status'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import type { SuggestionView } from '@/lib/decision/decision-view'
import type { ToDecide } from '@/lib/decision/queries/to-decide'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitDecision } from './action'

type JudgementProps = {
  ids: { familyId: string; contactId: string }
  view: ToDecide
  suggestion: SuggestionView
}

/** A named person decides. Every box is there without script; what is needed only sometimes says when. */
export function Judgement({ ids, view, suggestion }: JudgementProps) {
  const { episode, ownView, seconds, last } = view
  const same = { [suggestion.level]: 'Same as the guidance' }
  return (
    <Sheet title="Your judgement" id="judgement" deciding>
      <p className="mb-5 text-body text-ink-soft">
        You and the family know more than the form does. It is fine to disagree with the guidance.
      </p>
      <Form
        action={submitDecision}
        formKey={newFormKey()}
        pageTitle="Which help fits best?"
        hidden={{ ...ids, seenOutcome: suggestion.outcome }}
        submit="Save our decision"
        beside={<a href={paths.contactFacts(ids.familyId, ids.contactId)}>Go back to what you see</a>}
      >
        {ownView && (
          <p className="max-w-prose border-s-4 border-s-action ps-3 text-body">
            <strong className="font-bold">
              Before you saw this, you chose {usualLevelWords[ownView.level].full.toLowerCase()}:
            </strong>{' '}
            “{ownView.reasons}”
          </p>
        )}
        <LevelChoices
          label="Which help do you decide on, with the family?"
          hints={{
            statutory: 'You will be asked to tell the MASH',
            ...same,
          }}
          without={episode ? ['universal'] : []}
        />
        {episode && (
          <p className="text-body text-ink-soft">
            To bring the help to an end, <a href={paths.close(ids.familyId)}>ask to close it</a>: the family’s
            view is asked there.
          </p>
        )}
        <div className="grid gap-x-6 gap-y-7 desk:grid-cols-2">
          <TextAreaField
            name="reasons"
            label="Your reasons"
            hint="Write it so the family could read it"
            labelSize="sub"
            limit={4_000}
          />
          <TextAreaField
            name="whyDifferent"
            label="Only if you chose something different"
            hint="What is the guidance missing? Your manager will see this"
            labelSize="sub"
            limit={4_000}
          />
        </div>
        {seconds.length > 0 && (
          <SelectField
            name="secondPersonId"
            label="Only if you chose less than social work: who agreed with you?"
            hint="A second named person. Talk to them first; ringing the MASH is not taken away"
            unchosen="Nobody yet"
            options={seconds.map(({ id, name, jobTitle, agencyName }) => ({
              value: id,
              label: `${name}, ${jobTitle}, ${agencyName}`,
            }))}
          />
        )}
        {episode?.level === 'statutory' && <EndingStatutoryHelp />}
        {last && (
          <p className="flex items-start gap-2.5 rounded-control border border-edge px-3.5 py-2.5 text-small">
            <ClockIcon className="mt-0.5 shrink-0" />
            <span>
              <strong className="font-bold">Last decision, {dayWords(last.decidedOn)}:</strong> the guidance
              pointed to {usualLevelWords[last.suggestedLevel].full.toLowerCase()}. {last.decidedBy} chose{' '}
              <strong className="font-bold">{usualLevelWords[last.decidedLevel].full.toLowerCase()}</strong>
              {last.whyDifferent && ` because “${last.whyDifferent}”`}.{' '}
              <a href={paths.familyDecision(ids.familyId, last.id)}>See it as it stood</a>
            </span>
          </p>
        )}
      </Form>
    </Sheet>
  )
}

function EndingStatutoryHelp() {
  return (
    <div className="grid gap-x-6 gap-y-7 desk:grid-cols-2">
      <TextAreaField
        name="familyAgreed"
        label="Only if help from social workers ends: how did the family agree?"
        hint="At the handover meeting, in their words"
        labelSize="sub"
        limit={2_000}
      />
      <TextAreaField
        name="nextNamedPerson"
        label="And who has accepted to be their named person?"
        hint="Their name, and when they met the family"
        labelSize="sub"
        limit={2_000}
      />
    </div>
  )
}
