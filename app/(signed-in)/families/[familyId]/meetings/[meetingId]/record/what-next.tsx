import { DateField } from '@/components/form/date-field/date-field'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextField } from '@/components/form/text-field/text-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { MeetingPart, type MeetingPartView } from '@/components/meeting/meeting-part/meeting-part'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { notAgreed } from '@/lib/meeting/notes-fields'
import type { MeetingToRecord } from '@/lib/meeting/types'

/** Is the named person still the right one, when will we meet again, and the last word to the family. */
export function WhatNext({ part, page }: { part: MeetingPartView; page: MeetingToRecord }) {
  return (
    <MeetingPart part={part}>
      <div className="grid gap-x-8 gap-y-7 desk:grid-cols-3">
        <NamedPerson page={page} />
        <div className="flex flex-col gap-4">
          <DateField
            name="next"
            label="Next meeting"
            labelSize="sub"
            hint="Left empty, the plan is looked at again in 6 weeks"
          />
          <TextField name="nextTime" label="Time" labelSize="small" width="short" />
          <TextField name="nextPlace" label="Where" labelSize="small" />
        </div>
        <VoiceField
          name="lastWord"
          label="Last word to the family"
          hint="Anything we missed? What should we do differently?"
        />
      </div>
    </MeetingPart>
  )
}

function NamedPerson({ page: { namedPerson, asked, couldLead } }: { page: MeetingToRecord }) {
  if (asked) {
    return (
      <p>
        <span className="block text-sub">Named person</span>
        {asked.name} has been asked to be the named person, and has not answered yet.
      </p>
    )
  }
  if (couldLead.length === 0) {
    return (
      <p>
        <span className="block text-sub">Named person</span>
        {namedPerson ? `${namedPerson.name} is the named person.` : 'Nobody has said yes yet.'}
      </p>
    )
  }
  const others = couldLead.filter(({ key }) => key !== namedPerson?.key)
  return (
    <div className="flex flex-col gap-3">
      <RadioField
        name="named"
        label={
          namedPerson
            ? `Is ${namedPerson.called} still the right named person?`
            : 'Who should be the named person?'
        }
        labelSize="sub"
        hint="Whoever the family knows best. They say yes or no themselves"
        choices={[
          ...(namedPerson
            ? [{ value: namedPerson.key, label: `Yes, the family want ${namedPerson.called}` }]
            : []),
          ...others.map(({ key, name, about }) => ({
            value: key,
            label: namedPerson ? `Change to ${name}` : name,
            hint: about,
          })),
          { value: notAgreed, label: namedPerson ? 'Not talked about' : 'Not agreed yet' },
        ]}
      />
      <Disclosure summary="What the family said about it">
        <VoiceField name="namedWhy" label="In their own words" small />
      </Disclosure>
    </div>
  )
}
