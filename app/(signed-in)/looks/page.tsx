import type { Metadata } from 'next'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { looksToAsk } from '@/lib/look/queries/to-ask'
import { lookOutcomeWords, lookRuleWords } from '@/lib/look/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { whichFamily } from './which-family'

export const metadata: Metadata = { title: 'Looks worth a question' }

/** What managers ask the people of their team about: looks at records that may have a good reason, and should. */
export default async function LooksPage() {
  const { waiting, answered, anotherAsks } = await ask(looksToAsk, {}, paths.looks())
  return (
    <>
      <PageHeader
        title="Looks worth a question"
        subtitle="Most have a good reason. Ask, listen, and write down what you found."
        breadcrumbs={[{ label: 'Team', href: paths.caseload() }, { label: 'Looks worth a question' }]}
      />
      <FullWidth>
        <Sheet title="To ask about" count={waiting.length} flush>
          {waiting.length === 0 ? (
            <NothingHere>Nothing is waiting.</NothingHere>
          ) : (
            <DataTable
              caption="Looks to ask about"
              columns={[
                { heading: 'Who' },
                { heading: 'When' },
                { heading: 'Record' },
                { heading: 'Why it is listed' },
              ]}
              rows={waiting.map((look) => ({
                id: look.id,
                cells: [
                  <span key="who">
                    <a href={paths.look(look.id)} className="font-link">
                      {look.who}
                    </a>
                    <span className="block text-small text-ink-soft">{look.about}</span>
                  </span>,
                  <span key="when" className="whitespace-nowrap">
                    {dayWords(look.day)}
                  </span>,
                  whichFamily(look),
                  lookRuleWords[look.rule](look.facts),
                ],
              }))}
            />
          )}
        </Sheet>
        {answered.length > 0 && (
          <Sheet title="Asked about" note="In the last 90 days" flush>
            <DataTable
              caption="Looks asked about in the last 90 days"
              columns={[
                { heading: 'Who' },
                { heading: 'When' },
                { heading: 'Record' },
                { heading: 'What was found' },
              ]}
              rows={answered.map((look) => ({
                id: look.id,
                cells: [
                  <a key="who" href={paths.look(look.id)}>
                    {look.who}
                  </a>,
                  <span key="when" className="whitespace-nowrap">
                    {dayWords(look.day)}
                  </span>,
                  whichFamily(look),
                  look.answer ? lookOutcomeWords[look.answer.outcome].label : '',
                ],
              }))}
            />
          </Sheet>
        )}
        <p className="text-small text-ink-soft">
          You see those of the people you manage.{' '}
          {anotherAsks
            ? 'Another manager asks about yours.'
            : 'You are the only manager of a team, so nobody asks about yours yet: administrators are told so.'}{' '}
          Reading this list is written down too.
        </p>
      </FullWidth>
    </>
  )
}
