import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { MeetingPart, type MeetingPartView } from '@/components/meeting/meeting-part/meeting-part'
import { PersonLine } from '@/components/ui/initials/person-line'
import { cameChoices, type MeetingToRecord } from '@/lib/meeting/types'
import { cameWords, replyWords } from '@/lib/meeting/words'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'

/** Who is here, sent views, or is not: the family at the start, the team at the end. */
export function WhoIsHere({ part, page }: { part: MeetingPartView; page: MeetingToRecord }) {
  return (
    <MeetingPart part={part} note="Family first">
      <div className="grid gap-x-8 desk:grid-cols-2">
        {(['family', 'team'] as const).map((side) => (
          <ul key={side}>
            {page.people
              .filter((person) => person.side === side)
              .map((person) => (
                <li
                  key={person.key}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule-soft py-2.5"
                >
                  <PersonLine
                    person={{
                      name: person.name,
                      initials: initials(person.name),
                      side,
                      detail: person.reply ? `${person.about}. ${replyWords[person.reply]}` : person.about,
                    }}
                  />
                  <SegmentedChoice
                    name={`came.${person.key}`}
                    label={person.name}
                    className="[&_legend]:sr-only [&_legend+*]:mt-0"
                    choices={cameChoices.map((value) => ({ value, label: cameWords[value] }))}
                  />
                </li>
              ))}
          </ul>
        ))}
      </div>
      <p className="mt-3 text-small text-ink-soft">
        Somebody missing? <a href={paths.teamInvite(page.familyId)}>Invite them into the team</a>: what you
        wrote here stays.
      </p>
    </MeetingPart>
  )
}
