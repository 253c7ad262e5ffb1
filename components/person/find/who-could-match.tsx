import { FindResults, type FindResultView } from '@/components/family/find-results/find-results'
import { paths } from '@/lib/paths'
import type { FoundPerson } from '@/lib/person/find-types'
import { NoneOfThese } from './none-of-these'

/** People who could be the one looked for, best match first, each with why; and what to do when none is. */
export function WhoCouldMatch({ soughtInWords, people }: { soughtInWords: string; people: FoundPerson[] }) {
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <div role="status">
          <h2 className="text-form font-normal">
            <strong className="font-bold">{countWords(people.length)}</strong>
            {soughtInWords && ` could match “${soughtInWords}”`}
          </h2>
        </div>
        {people.length > 1 && <p className="text-body text-ink-soft">Best match first</p>}
      </div>
      {people.length > 0 && <FindResults results={people.map(resultOf)} />}
      <NoneOfThese found={people.length} />
    </>
  )
}

function countWords(count: number): string {
  if (count === 0) return 'Nobody you can see'
  return count === 1 ? '1 person' : `${count} people`
}

function resultOf(person: FoundPerson, at: number): FindResultView {
  const href = paths.family(person.familyId)
  return {
    id: `${person.familyId} ${person.personId}`,
    name: person.name,
    href,
    lines: [person.born, person.whereabouts ?? `${person.familyName} family`].filter(
      (line) => line !== undefined,
    ),
    knownTo: person.knownTo.map(({ who, words }) => ({ service: who, standing: words })),
    closeness: person.closeness,
    why: person.reasons.join(' '),
    action: { label: 'Open', href, primary: at === 0 && person.closeness === 'very-likely' },
  }
}
