import { AddAnother } from '@/components/form/add-another/add-another'
import { ScaleField } from '@/components/form/scale-field/scale-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { MeetingPart, type MeetingPartView } from '@/components/meeting/meeting-part/meeting-part'
import type { MeetingToRecord } from '@/lib/meeting/types'
import { short } from '@/lib/team/who'

/** Where the family puts each thing in the plan, and anything new they want to work towards. */
export function WorkingTowards({ part, page }: { part: MeetingPartView; page: MeetingToRecord }) {
  const { outcomes, people } = page
  return (
    <MeetingPart part={part} note="The family’s numbers, not ours">
      {outcomes.length > 0 && (
        <>
          <p className="mb-3 text-ink-soft">0 is very hard. 10 is going well.</p>
          <ul className="mb-5 grid gap-x-8 wide:grid-cols-2">
            {outcomes.map(({ id, words, scores }) => (
              <li key={id} className="border-t border-rule-soft py-4">
                <ScaleField name={`outcome.${short(id)}`} label={words} lastTime={scores.at(-1)?.score} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="[counter-reset:goal] [&_fieldset[data-row]]:[counter-increment:goal]">
        <AddAnother list="goal" rowName="New goal" add="Add something to work towards" atFirst={0}>
          <p aria-hidden="true" className="text-column text-ink-soft after:content-[counter(goal)]">
            New goal{' '}
          </p>
          <TextField
            name="words"
            label="What would be different?"
            labelSize="small"
            hint="Short, in the family’s words: “Maisie’s mornings feel calm”"
          />
          <VoiceField name="voice" label="In their own words" small>
            <SelectField
              name="voiceOf"
              label="Who said it?"
              labelSize="small"
              unchosen="Choose a person"
              options={people.flatMap(({ key, side, called, about }) =>
                side === 'family' ? [{ value: key, label: `${called}, ${about}` }] : [],
              )}
            />
          </VoiceField>
          <ScaleField
            name="score"
            label="Where is it today?"
            labelSize="small"
            worst="very hard"
            best="going well"
          />
        </AddAnother>
      </div>
    </MeetingPart>
  )
}
