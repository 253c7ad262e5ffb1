import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { TextField } from '@/components/form/text-field/text-field'
import { MeetingPart, type MeetingPartView } from '@/components/meeting/meeting-part/meeting-part'
import { dayWords, several, shortDayWords } from '@/lib/calendar/words'
import type { MeetingToRecord } from '@/lib/meeting/types'
import { happenedWords } from '@/lib/meeting/words'
import { short } from '@/lib/team/who'

/** What was agreed before, one by one: did it happen? */
export function SinceLastTime({ part, page }: { part: MeetingPartView; page: MeetingToRecord }) {
  const { actions, since, today } = page
  return (
    <MeetingPart
      part={part}
      note={`${several(actions.length, 'action')} still open${since ? `. Last time was ${dayWords(since)}` : ''}`}
    >
      <ul>
        {actions.map(({ id, words, owner, dueOn }) => (
          <li
            key={id}
            className="grid items-center gap-x-6 gap-y-2 border-t border-rule-soft py-3 desk:grid-cols-[minmax(0,1fr)_auto_minmax(0,20rem)]"
          >
            <p>
              <span className="block font-link">{words}</span>
              <span className="text-small text-ink-soft">
                {owner}, by {shortDayWords(dueOn, today)}
              </span>
            </p>
            <SegmentedChoice
              name={`how.${short(id)}`}
              label={`Did it happen? ${words}`}
              className="[&_legend]:sr-only [&_legend+*]:mt-0"
              choices={(['yes', 'partly', 'not-yet'] as const).map((value) => ({
                value,
                label: happenedWords[value],
              }))}
            />
            <TextField name={`note.${short(id)}`} label="Note" labelSize="small" />
          </li>
        ))}
      </ul>
    </MeetingPart>
  )
}
