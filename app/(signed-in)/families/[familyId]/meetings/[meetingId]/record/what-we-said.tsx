import { AddAnother } from '@/components/form/add-another/add-another'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { MeetingPart } from '@/components/meeting/meeting-part/meeting-part'
import type { MeetingToRecord } from '@/lib/meeting/types'
import type { Parts } from './parts'

const lists = ['well', 'worried', 'needs'] as const

/** What is working well, what we are worried about, what needs to happen: each with whose words they are. */
export function WhatWeSaid({ parts, page }: { parts: Parts; page: MeetingToRecord }) {
  const people = page.people.map(({ key, side, called, name, about }) => ({
    value: key,
    label: side === 'family' ? `${called}, ${about}` : `${name}, ${about}`,
  }))
  return (
    <div className="grid items-start gap-5 desk:grid-cols-3">
      {lists.map((list) => (
        <MeetingPart key={list} part={parts[list]}>
          {/* Two lines beside what the family said, as everywhere. */}
          <div className="[&_fieldset:has(option[value^=p]:checked)]:double-bar">
            <AddAnother list={list} rowName={parts[list].title} add="Add another">
              <TextAreaField name="words" label="What was said" labelSize="small" height="short" />
              <SelectField
                name="who"
                label="Who said it?"
                labelSize="small"
                unchosen="Choose a person"
                options={people}
              />
            </AddAnother>
          </div>
        </MeetingPart>
      ))}
    </div>
  )
}
