import type { Metadata } from 'next'
import { MatchBars } from '@/components/family/match-bars/match-bars'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { nearDayWords } from '@/lib/calendar/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { nameInFull } from '@/lib/person/name'
import type { PersonOfMatch, PossibleMatch } from '@/lib/person/possible-match'
import { matchesWaiting } from '@/lib/person/queries/matches-waiting'
import { bornWords } from '@/lib/person/words'

export const metadata: Metadata = { title: 'Same person?' }

const columns = [
  { heading: 'Written down first' },
  { heading: 'Written down later' },
  { heading: 'How close' },
  { heading: 'Noticed' },
  { heading: 'Look', unseen: true, align: 'end' as const },
]

/** Records that may be the same person, for the hub to look at. The people who wrote them are not told. */
export default async function MatchesPage() {
  const { matches, waiting } = await ask(matchesWaiting, {})
  const today = dayFromInstant(new Date())
  return (
    <>
      <PageHeader title="Same person?">
        <OpeningSentence>
          {waiting === 0 ? (
            'Nothing is waiting.'
          ) : (
            <>
              <strong>{waiting === 1 ? '1 pair of records' : `${waiting} pairs of records`}</strong> may be
              one person that two agencies do not know they share.
            </>
          )}
        </OpeningSentence>
      </PageHeader>
      <FullWidth>
        {matches.length === 0 ? (
          <EmptyState title="No records look alike">
            When somebody writes down a person who may already be known to someone else, it comes here, so
            that you can put the two in touch.
          </EmptyState>
        ) : (
          <div className="rounded-sheet border border-rule bg-paper">
            <DataTable
              caption="Records that may be the same person"
              cards="tablet"
              columns={columns}
              rows={matches.map((match) => rowOf(match, today))}
            />
          </div>
        )}
      </FullWidth>
    </>
  )
}

function rowOf({ id, people: [first, second], closeness, raisedAt, answer }: PossibleMatch, today: Day) {
  return {
    id,
    cells: [
      <Person key="first" person={first} today={today} />,
      <Person key="second" person={second} today={today} />,
      <MatchBars key="close" closeness={closeness} />,
      <span key="when">
        {nearDayWords(dayFromInstant(raisedAt), today)}
        {answer && <span className="block text-small text-ink-soft">{answer.by} was not sure</span>}
      </span>,
      <LinkButton key="look" href={paths.match(id)} size="compact" about={nameInFull(first)}>
        Look
      </LinkButton>,
    ],
  }
}

function Person({ person, today }: { person: PersonOfMatch; today: Day }) {
  return (
    <>
      <strong className="font-link">{nameInFull(person)}</strong>
      <span className="block text-small text-ink-soft">{bornWords(person, today)}</span>
      <span className="block text-small text-ink-soft">{person.writtenBy.agency}</span>
    </>
  )
}
