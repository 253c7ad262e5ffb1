import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { PlusIcon } from '@/components/ui/icon/act'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { standingWords } from '@/lib/family/address-check'
import { familyPeople } from '@/lib/family/queries/family-people'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { PeopleSheet } from './people-sheet'

export const metadata: Metadata = { title: 'People' }

type PeoplePageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

const saved: Readonly<Record<string, string>> = {
  family: 'This family is written down',
  person: 'They are written down',
  address: 'The address is written down',
  'address-sure': 'Written down that they still live there',
  'address-not-sure': 'Written down that nobody is sure. Nothing is posted there',
  'address-moved': 'Written down that they have moved from there',
}

/** Everyone in the family: children first, then the adults who matter to them, and where they live. */
export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const [{ familyId }, { done }] = await Promise.all([params, searchParams])
  const family = await ask(familyPeople, { familyId })
  const today = dayFromInstant(new Date())
  const children = family.members.filter(({ part }) => part === 'child')
  const adults = family.members.filter(({ part }) => part !== 'child')
  const said = typeof done === 'string' ? saved[done] : undefined
  return (
    <>
      <PageHeader
        title="People"
        breadcrumbs={[
          { label: familyWords(family.familyName), href: paths.family(familyId) },
          { label: 'People' },
        ]}
        actions={
          family.mayChange && (
            <LinkButton href={paths.familyPersonNew(familyId)} icon={<PlusIcon />}>
              Add someone
            </LinkButton>
          )
        }
      />
      <MainAndSide
        side={
          <Sheet
            title="Where they live"
            note={family.mayChange && <a href={paths.familyAddressNew(familyId)}>Add an address</a>}
            flush
          >
            {family.addresses.length === 0 && <NothingHere>No address is written down.</NothingHere>}
            <ul>
              {family.addresses.map(({ id, lines, postcode, isProtected, whose, standing }) => (
                <li key={id} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
                  {whose && <p className="text-small text-ink-soft">{whose} lives apart from the others:</p>}
                  <p className="whitespace-pre-line">{[lines, postcode].filter(Boolean).join('\n')}</p>
                  {isProtected && (
                    <DueChip state="protected">Protected: never printed, and no search finds it</DueChip>
                  )}
                  {standing !== 'sure' && (
                    <p className="text-small text-ink-soft">
                      {standingWords[standing]}, so nothing is posted there.
                    </p>
                  )}
                  {family.mayChange && (
                    <a href={paths.addressCheck(familyId, id)} className="inline-block py-1">
                      Is this still where {whose ? `${whose} lives` : 'they live'}?
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </Sheet>
        }
      >
        {said && (
          <NotificationBanner saved={said}>
            {done === 'family' && (
              <p>
                Add what you know of each person when you know it. If you are worried about someone, or they
                want help, <a href={paths.newContact(familyId)}>record that now</a>.
              </p>
            )}
          </NotificationBanner>
        )}
        <PeopleSheet title="Children and young people" family={family} members={children} today={today} />
        <PeopleSheet title="Adults" family={family} members={adults} today={today} />
      </MainAndSide>
    </>
  )
}
