import type { Metadata } from 'next'
import { type FamilyLine, FamilyTable } from '@/components/caseload/family-table/family-table'
import { LinkButton } from '@/components/ui/button/button'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageLinks } from '@/components/ui/page-links/page-links'
import { Sheet } from '@/components/ui/sheet/sheet'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { nearDayWords } from '@/lib/calendar/words'
import { type MyFamily, myFamilies } from '@/lib/caseload/queries/my-families'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'My families' }

/** Every family this person works with, 25 to a page. */
export default async function FamiliesPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string | string[]; done?: string | string[] }>
}) {
  const { after, done } = await searchParams
  const page = await ask(myFamilies, typeof after === 'string' ? { after } : {})
  const today = dayFromInstant(new Date())
  return (
    <>
      <PageHeader
        title="My families"
        subtitle="Families you wrote down, look after, or are in the team for"
        actions={<LinkButton href={paths.find()}>Find or add a family</LinkButton>}
      />
      <FullWidth>
        {done === 'kept-out' && (
          <NotificationBanner saved="The record has closed for you">
            Your manager was told, so that somebody else does what you were doing.
          </NotificationBanner>
        )}
        {page.families.length === 0 ? (
          <NoFamilies />
        ) : (
          <Sheet title="Families" flush>
            <FamilyTable
              caption="Families"
              headings={['Family', 'Kind of help', 'Named person', 'Next date']}
              families={page.families.map((family) => lineOf(family, today))}
            />
            <PageLinks
              of="families"
              first={after === undefined ? undefined : paths.families()}
              next={page.after && `${paths.families()}?after=${page.after}`}
            />
          </Sheet>
        )}
      </FullWidth>
    </>
  )
}

function lineOf(
  { familyId, name, children, isHelped, level, namedPerson, isMine, nextOn }: MyFamily,
  today: Day,
): FamilyLine {
  return {
    familyId,
    href: paths.family(familyId),
    name,
    children,
    help: level ?? { none: isHelped ? 'Being helped' : 'No help just now' },
    facts: [
      namedPerson
        ? `${namedPerson}${isMine ? ' (you)' : ''}`
        : isHelped
          ? 'Open to see who to ring'
          : 'Nobody',
      nextOn ? nearDayWords(nextOn, today) : '',
    ],
  }
}

function NoFamilies() {
  return (
    <EmptyState
      title="You are not working with a family yet"
      ways={[
        {
          title: 'Worried about a child?',
          words: 'Find out first whether the family is known.',
          action: (
            <LinkButton look="primary" href={paths.find()}>
              Find a person or family
            </LinkButton>
          ),
        },
      ]}
    >
      Families you write down, or are asked to help, will be listed here.
    </EmptyState>
  )
}
