import { DueChip } from '@/components/ui/due-chip/due-chip'
import type { SummaryRow } from '@/components/ui/summary-list/summary-list'
import { dayWords } from '@/lib/calendar/words'
import { yesNoWords } from '@/lib/family/member-words'
import type { PersonInFull } from '@/lib/family/people'
import { partWords } from '@/lib/family/words-for-part'
import { ethnicityWords, isEthnicity } from '@/lib/person/ethnicity'
import { nhsNumberWords, parseNhsNumber } from '@/lib/person/nhs-number'
import { genderWords } from '@/lib/person/words'

/** A person's details with their names. What nobody asked says so; it never reads as "no" or "none". */
export function detailRows(person: PersonInFull): SummaryRow[] {
  return [
    { label: 'Full name', value: person.fullName },
    ...given('Known as', person.knownAs),
    ...given('Say it like', person.sayItLike),
    { label: person.dueOn ? 'Due' : 'Date of birth', value: dateOf(person) },
    {
      label: 'Part in the family',
      value: [person.relationship, partWords[person.part]].filter(Boolean).join(', '),
    },
    { label: 'Lives with the family', value: yesNoWords(person.livesHere) },
    { label: 'Speaks', value: person.spokenLanguage ?? notAsked },
    { label: 'Reads', value: person.writtenLanguage ?? notAsked },
    { label: 'Interpreter', value: yesNoWords(person.interpreterNeeded) },
    { label: 'What helps them to be heard', value: person.communicationNeeds ?? notAsked },
    { label: 'School or nursery', value: person.school ?? notWritten },
    { label: 'GP practice', value: person.gp ?? notWritten },
    { label: 'Phone', value: <Phone person={person} /> },
    { label: 'Gender', value: person.gender ? genderWords[person.gender] : notAsked },
    {
      label: 'Ethnicity',
      value: isEthnicity(person.ethnicity) ? ethnicityWords[person.ethnicity] : notAsked,
    },
    { label: 'NHS number', value: <span className="figures">{nhsNumber(person) ?? notWritten}</span> },
    { label: 'Pupil number (UPN)', value: <span className="figures">{person.upn ?? notWritten}</span> },
  ]
}

const notAsked = 'Not asked yet'
const notWritten = 'Not written down'

function given(label: string, value: string | undefined): SummaryRow[] {
  return value === undefined ? [] : [{ label, value }]
}

function dateOf({ bornOn, dueOn }: PersonInFull): string {
  const date = bornOn ?? dueOn
  return date ? dayWords(date) : notAsked
}

function nhsNumber({ nhsNumber: text }: PersonInFull): string | undefined {
  const number = text === undefined ? undefined : parseNhsNumber(text)
  return number && nhsNumberWords(number)
}

function Phone({ person: { phone, isContactProtected } }: { person: PersonInFull }) {
  return (
    <>
      {phone ?? notWritten}
      {isContactProtected && (
        <span className="block">
          <DueChip state="protected">Protected: do not give this to anyone</DueChip>
        </span>
      )}
    </>
  )
}
