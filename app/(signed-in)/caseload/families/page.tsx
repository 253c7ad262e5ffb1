import type { Metadata } from 'next'
import { type FamilyLine, FamilyTable } from '@/components/caseload/family-table/family-table'
import { LinkButton } from '@/components/ui/button/button'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageLinks } from '@/components/ui/page-links/page-links'
import { Tabs } from '@/components/ui/tabs/tabs'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { listDayWords } from '@/lib/calendar/words'
import { teamList } from '@/lib/caseload/queries/team-list'
import { type TeamListLine, type TeamListName, teamLists, teamListWords } from '@/lib/caseload/team-lists'
import { nextWhatWords } from '@/lib/episode/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Everyone’s families - Team' }

/** Every open family of a manager's teams as a list, 25 to a page, the soonest date first. */
export default async function TeamListPage({
  searchParams,
}: {
  searchParams: Promise<{ show?: string | string[]; after?: string | string[] }>
}) {
  const { show, after } = await searchParams
  const tab = tabs.find((each) => each.show === show)?.show ?? 'all'
  const { lines, after: next } = await ask(teamList, {
    show: tab,
    ...(typeof after === 'string' && { after }),
  })
  const today = dayFromInstant(new Date())
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Team', href: paths.caseload() }, { label: 'Everyone’s families' }]}
        title="Everyone’s families"
        subtitle="The soonest date first"
        actions={<LinkButton href={paths.caseloadExports()}>As a spreadsheet</LinkButton>}
      />
      <FullWidth>
        <div>
          <Tabs
            label="Which families"
            tabs={tabs.map(({ show: each, label }) => ({
              label,
              href: addressOf(each),
              current: each === tab,
            }))}
          />
          <div className="rounded-b-sheet border border-t-0 border-rule bg-paper">
            {lines.length === 0 ? (
              <NothingHere>There is no family here just now.</NothingHere>
            ) : (
              <FamilyTable
                caption="Families, the soonest date first"
                headings={['Family', 'Looking after it', 'Next', 'When']}
                families={lines.map((line) => lineOf(line, today))}
              />
            )}
            <PageLinks
              of="families"
              first={after === undefined ? undefined : addressOf(tab)}
              next={next && addressOf(tab, next)}
            />
          </div>
        </div>
      </FullWidth>
    </>
  )
}

const tabs = teamLists.map((show) => ({ show, label: teamListWords[show] }))

/** A tab, from its first family or from the one after `after`. */
function addressOf(show: TeamListName, after?: string): string {
  const asked = new URLSearchParams({ ...(show !== 'all' && { show }), ...(after && { after }) })
  return asked.size > 0 ? `${paths.caseloadList()}?${asked}` : paths.caseloadList()
}

function lineOf(
  { familyId, familyName, children, holder, nextWhat, nextOn }: TeamListLine,
  today: Day,
): FamilyLine {
  const isLate = nextOn < today
  return {
    familyId,
    href: paths.family(familyId),
    name: familyName,
    children,
    late: isLate,
    facts: [holder, nextWhatWords[nextWhat].label, `${isLate ? 'Late: ' : ''}${listDayWords(nextOn, today)}`],
  }
}
