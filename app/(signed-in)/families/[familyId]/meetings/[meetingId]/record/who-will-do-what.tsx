import { AddAnother } from '@/components/form/add-another/add-another'
import { DateField } from '@/components/form/date-field/date-field'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { MeetingPart, type MeetingPartView } from '@/components/meeting/meeting-part/meeting-part'
import { mostNewGoals } from '@/lib/meeting/notes-fields'
import type { MeetingToRecord } from '@/lib/meeting/types'
import { short } from '@/lib/team/who'

/** New actions: what, one owner, by when, and what it helps with. */
export function WhoWillDoWhat({ part, page }: { part: MeetingPartView; page: MeetingToRecord }) {
  const owners = page.people.map(({ key, side, called, name, about }) => ({
    value: key,
    label: side === 'family' ? `${called}, ${about}` : `${name}, ${about}`,
  }))
  const goals = [
    ...page.outcomes.map(({ id, words }) => ({ value: short(id), label: words })),
    ...Array.from({ length: mostNewGoals }, (_, at) => ({
      value: `new${at + 1}`,
      label: `New goal ${at + 1}, above`,
    })),
  ]
  return (
    <MeetingPart
      part={part}
      note="One person for each action. The family has actions too, only if they want them"
    >
      <div className="[&_fieldset[data-row]>div]:grid [&_fieldset[data-row]>div]:items-start desk:[&_fieldset[data-row]>div]:grid-cols-[minmax(0,1fr)_14rem_19rem_14rem]">
        <AddAnother list="action" rowName="Action" add="Add an action" atFirst={2}>
          <TextAreaField name="words" label="What" labelSize="small" height="short" />
          <SelectField name="who" label="Who" labelSize="small" unchosen="Choose a person" options={owners} />
          <DateField name="by" label="By when" labelSize="small" />
          <SelectField
            name="helps"
            label="Helps with"
            labelSize="small"
            unchosen="Nothing in particular"
            options={goals}
          />
        </AddAnother>
      </div>
    </MeetingPart>
  )
}
