import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import type { Day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { nameInFull } from '@/lib/person/name'
import type { PersonOfMatch } from '@/lib/person/possible-match'
import { bornWords } from '@/lib/person/words'

/** One record: who it is of, who wrote it, and whom to ring. Nothing of the family. */
export function PersonOfMatchSheet({
  title,
  person,
  today,
}: {
  title: string
  person: PersonOfMatch
  today: Day
}) {
  const { namedPerson, writtenBy, writtenOn } = person
  return (
    <Sheet title={title} note={dayWords(writtenOn)}>
      <SummaryList
        rows={[
          { label: 'Name', value: nameInFull(person) },
          { label: 'Age', value: bornWords(person, today) },
          { label: 'Written down by', value: <Someone who={writtenBy} /> },
          {
            label: 'Working with them now',
            value: namedPerson ? <Someone who={namedPerson} /> : 'Nobody yet: ring whoever wrote it down',
          },
        ]}
      />
    </Sheet>
  )
}

function Someone({ who: { name, agency, phone } }: { who: PersonOfMatch['writtenBy'] }) {
  return (
    <>
      {name}, {agency}
      {phone && (
        <span className="block">
          <a href={`tel:${phone.replaceAll(' ', '')}`} className="figures">
            {phone}
          </a>
        </span>
      )}
    </>
  )
}
