import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { ProtectedIcon } from '@/components/ui/icon/status'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayFromInstant } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { restrictionOfFamily } from '@/lib/restriction/queries/restriction'
import type { OpenRestriction } from '@/lib/restriction/types'
import { restrictionReasonWords } from '@/lib/restriction/words'

export const metadata: Metadata = { title: 'Restricted record' }

/** Who may know of a restricted family, why, and how that ends. */
export default async function RestrictionPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const view = await ask(restrictionOfFamily, { familyId })
  const { restriction } = view
  if (!restriction) redirect(paths.familyRestrictionNew(familyId))
  const due = dueOnDay(restriction.reviewOn, dayFromInstant(new Date()))
  return (
    <>
      <PageHeader
        title="This record is restricted"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Restricted record' },
        ]}
        subtitle="For everybody not named here, this family does not exist: not in lists, counts or searches."
        actions={
          <LinkButton look="primary" href={paths.familyRestrictionPeople(familyId)} icon={<ProtectedIcon />}>
            Change who is named
          </LinkButton>
        }
      />
      <MainAndSide side={<Lifting familyId={familyId} restriction={restriction} />}>
        {view.holderLeftOut && (
          <Sheet title="Nobody who can see it looks after the plan" deciding>
            <p className="text-form">
              <strong>{view.holderLeftOut}</strong> looks after this family’s plan and is not named, so they
              cannot see it. Name them, or ask somebody else to take over.
            </p>
          </Sheet>
        )}
        <Sheet title="Why">
          <SummaryList
            rows={[
              { label: 'Reason', value: restrictionReasonWords[restriction.reason] },
              { label: 'In their words', value: restriction.why },
              { label: 'Restricted by', value: `${restriction.by}, ${dayWords(restriction.on)}` },
              {
                label: 'Look at this again',
                value: (
                  <>
                    {dayWords(restriction.reviewOn)} <DueChip state={due.state}>{due.words}</DueChip>
                  </>
                ),
              },
            ]}
          />
        </Sheet>
        <Sheet title="Who is named" count={restriction.named.length} flush>
          <DataTable
            caption="Who is named"
            columns={[{ heading: 'Who' }, { heading: 'Works as' }, { heading: 'Can they see it?' }]}
            rows={restriction.named.map(({ id, name, about, isMe, worksWithFamily }) => ({
              id,
              cells: [
                isMe ? `${name} (you)` : name,
                about,
                worksWithFamily ? 'Yes' : 'Not until they work with the family',
              ],
            }))}
          />
        </Sheet>
      </MainAndSide>
    </>
  )
}

function Lifting({ familyId, restriction }: { familyId: string; restriction: OpenRestriction }) {
  const { liftAsked } = restriction
  return (
    <Sheet title="Lifting the restriction" quiet>
      {liftAsked ? (
        <>
          <p className="mb-3">
            {liftAsked.byMe ? 'You' : liftAsked.by} asked for it on {dayWords(liftAsked.on)}: {liftAsked.why}
          </p>
          {liftAsked.byMe ? (
            <p>Somebody else who is named must agree.</p>
          ) : (
            <LinkButton href={paths.familyRestrictionLift(familyId)}>Answer</LinkButton>
          )}
        </>
      ) : (
        <>
          <p className="mb-3">It takes two: one asks and another who is named agrees.</p>
          <LinkButton href={paths.familyRestrictionLift(familyId)}>Ask to lift it</LinkButton>
        </>
      )}
    </Sheet>
  )
}
