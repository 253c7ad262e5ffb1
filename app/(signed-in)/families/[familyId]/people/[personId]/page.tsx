import type { Metadata } from 'next'
import { EarlierList } from '@/components/family/earlier-list/earlier-list'
import { LinkButton } from '@/components/ui/button/button'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayFromInstant } from '@/lib/calendar/day'
import { personOfFamily } from '@/lib/family/queries/person-of-family'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { nameInFull } from '@/lib/person/name'
import { bornWords } from '@/lib/person/words'
import { apartRow } from './apart-row'
import { detailRows } from './detail-rows'
import { emailRow } from './email-row'
import { TiesSheet } from './ties-sheet'

export const metadata: Metadata = { title: 'A person' }

type PersonPageProps = {
  params: Promise<{ familyId: string; personId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

const saved: Readonly<Record<string, string>> = {
  details: 'Details saved',
  ties: 'Saved who they are to each other',
  email: 'E-mail address saved',
}

/** One person: what is written down about them, who they are to the others, and which families they belong to. */
export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const [{ familyId, personId }, { done }] = await Promise.all([params, searchParams])
  const view = await ask(personOfFamily, { familyId, personId })
  const { person, mayChange } = view
  const said = typeof done === 'string' ? saved[done] : undefined
  return (
    <>
      <PageHeader
        title={nameInFull(person)}
        subtitle={bornWords(person, dayFromInstant(new Date()))}
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'People', href: paths.familyPeople(familyId) },
          { label: nameInFull(person) },
        ]}
        actions={
          mayChange && (
            <LinkButton href={paths.familyPersonChange(familyId, personId)}>Change details</LinkButton>
          )
        }
      />
      <MainAndSide
        side={
          <>
            <TiesSheet view={view} />
            {view.otherFamilies.length > 0 && (
              <Sheet title="Also belongs to" quiet>
                <ul className="flex flex-col gap-1">
                  {view.otherFamilies.map((other) => (
                    <li key={other.familyId}>
                      <a href={paths.family(other.familyId)}>{familyWords(other.name)}</a>
                    </li>
                  ))}
                </ul>
              </Sheet>
            )}
          </>
        }
      >
        {said && <NotificationBanner saved={said} />}
        <Sheet title="What is written down">
          <SummaryList rows={[...detailRows(person), ...apartRow(view), emailRow(view)]} />
          {view.earlier.length > 0 && (
            <div className="mt-4">
              <Disclosure summary="What was written before">
                <EarlierList earlier={view.earlier} />
              </Disclosure>
            </div>
          )}
        </Sheet>
      </MainAndSide>
    </>
  )
}
