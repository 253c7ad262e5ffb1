import { MatchBars } from '@/components/person/match-bars/match-bars'
import { NameLetters } from '@/components/person/name-letters/name-letters'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { several } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import type { FoundPerson } from '@/lib/person/find-types'
import { NoneOfThese } from './none-of-these'

const columns = [
  { heading: 'Person', width: '32%' },
  { heading: 'Known to', width: '28%' },
  { heading: 'How close a match' },
  { heading: 'Open', unseen: true, width: '5.5rem' },
]

/** People who could be the one looked for, best match first, each with why. */
export function FindResults({ soughtInWords, people }: { soughtInWords: string; people: FoundPerson[] }) {
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 role="status" className="text-form">
          <strong className="font-bold">{countWords(people.length)}</strong>
          {soughtInWords && ` could match “${soughtInWords}”`}
        </h2>
        {people.length > 1 && <p className="text-body text-ink-soft">Best match first</p>}
      </div>
      {people.length > 0 && (
        <div className="rounded-sheet border border-rule bg-paper">
          <DataTable caption="People who could match" columns={columns} rows={people.map(rowOf)} />
        </div>
      )}
      <NoneOfThese found={people.length} />
    </>
  )
}

function countWords(count: number): string {
  if (count === 0) return 'Nobody you can see'
  return count === 1 ? '1 person' : several(count, 'person').replace('persons', 'people')
}

function rowOf(person: FoundPerson, at: number) {
  return {
    id: `${person.familyId} ${person.personId}`,
    cells: [
      <div key="who">
        <a href={paths.family(person.familyId)} className="text-sub">
          <NameLetters pieces={person.name} />
        </a>
        <p className="text-small text-ink-soft">{person.born}</p>
        <p className="text-small text-ink-soft">{person.whereabouts ?? `${person.familyName} family`}</p>
      </div>,
      <ul key="known" className="flex flex-col gap-0.5 text-small text-ink-soft">
        {person.knownTo.map(({ who, words }) => (
          <li key={`${who} ${words}`}>
            <strong className="font-link text-ink">{who}</strong> {words}
          </li>
        ))}
      </ul>,
      <div key="close">
        <MatchBars closeness={person.closeness} />
        <p className="text-small text-ink-soft">{person.reasons.join(' ')}</p>
      </div>,
      <LinkButton
        key="open"
        href={paths.family(person.familyId)}
        look={at === 0 && person.closeness === 'very-likely' ? 'primary' : 'secondary'}
        size="compact"
        about={`${person.plainName}, ${person.familyName} family`}
      >
        Open
      </LinkButton>,
    ],
  }
}
