import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { type FamilyAgreement, familyAgreement, type SharingLine } from '@/lib/consent/queries/agreement'
import type { Opens } from '@/lib/consent/types'
import { basisWords, opensWords } from '@/lib/consent/words'
import { familyWords, listWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { AlreadyKnownBy } from './already-known-by'
import { Answer } from './answer'
import { Looked } from './looked'
import { WhatTheySay } from './what-they-say'

type SharingProps = { lines: readonly SharingLine[]; familyId: string; mayStop: boolean }

type AgreementProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export const metadata: Metadata = { title: 'Agreement' }

/** What the family answered and when; and, apart from it, what was shared for a recorded reason. */
export default async function AgreementPage({ params, searchParams }: AgreementProps) {
  const [{ familyId }, { done }] = await Promise.all([params, searchParams])
  const view = await ask(familyAgreement, { familyId })
  const standing = view.answers.filter(({ stands }) => stands)
  const before = view.answers.filter(({ stands }) => !stands)
  return (
    <>
      <PageHeader
        title="Agreement"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Agreement' },
        ]}
        subtitle="What the family said to being helped, and to who knows about it."
        actions={
          view.mayRecord && (
            <LinkButton look="primary" href={paths.familyAgreementNew(familyId)}>
              Write down an answer
            </LinkButton>
          )
        }
      />
      <FullWidth>
        {done === 'agreement' && (
          <NotificationBanner saved="Their answer is saved">
            Who may see this family follows it from now on.
          </NotificationBanner>
        )}
        {(done === 'ended' || done === 'narrowed') && <Withdrawn known={view.known} all={done === 'ended'} />}
        {done === 'sharing' && <NotificationBanner saved="What was shared, or not, is written down" />}
        {done === 'stopped' && (
          <NotificationBanner saved="Sharing has stopped">
            They can no longer see this family for that reason. What they were told before, they still know.
          </NotificationBanner>
        )}
        {done === 'stopped-in-part' && (
          <NotificationBanner saved="Sharing has stopped for that reason">
            They may still see this family for another reason, written below or agreed by the family.
          </NotificationBanner>
        )}
        <Sheet title="What they say now" count={standing.length}>
          {standing.length === 0 ? (
            <p>Nobody in the family has been asked yet.</p>
          ) : (
            <WhatTheySay {...view} answers={standing} familyId={familyId} />
          )}
        </Sheet>
        {before.length > 0 && (
          <Sheet title="What they said before">
            <div className="flex flex-col gap-6">
              {before.map((answer) => (
                <Answer key={answer.id} answer={answer} />
              ))}
            </div>
          </Sheet>
        )}
        <Sheet
          title="What was shared, and by what right"
          note={view.mayShare && <a href={paths.familySharingNew(familyId)}>Write down sharing</a>}
          flush
        >
          {view.sharing.length === 0 ? (
            <NothingHere>
              Nothing is written here. The right to share is written apart from agreement: one is not the
              other.
            </NothingHere>
          ) : (
            <Sharing lines={view.sharing} familyId={familyId} mayStop={view.mayShare} />
          )}
        </Sheet>
        {view.known.length > 0 && (
          <Sheet title="What each agency knows already">
            <p className="text-ink-soft">
              No answer takes this back. What was said by phone or in a meeting, and not written here, is not
              counted.
            </p>
            {view.known.map((known) => (
              <div key={known.id} className="mt-4">
                <h3 className="text-sub">{known.agency}</h3>
                <p>Sees here now: {opensWords[known.sees].label.toLowerCase()}.</p>
                <AlreadyKnownBy known={known} />
              </div>
            ))}
          </Sheet>
        )}
      </FullWidth>
    </>
  )
}

/** After somebody took their yes back, or a part of it: who still sees what, and what all of them know already. */
function Withdrawn({ known, all }: { known: FamilyAgreement['known']; all: boolean }) {
  const named = (sees: Opens) => known.filter((one) => one.sees === sees).map(({ agency }) => agency)
  const [working, knowing] = [named('work'), named('know')]
  return (
    <NotificationBanner
      saved={all ? 'They took back their agreement, and it is saved' : 'What they took back is saved'}
    >
      {working.length + knowing.length === 0 && 'No agency can see this family through agreement any more. '}
      {working.length > 0 && `${listWords(working)} may still work with this family. `}
      {knowing.length > 0 && `${listWords(knowing)} may still know that it is being helped, and by whom. `}
      What was shared before cannot be taken back: it is under “What each agency knows already”. The named
      person and their manager are told. Tell the family what happens now.
    </NotificationBanner>
  )
}

function Sharing({ lines, familyId, mayStop }: SharingProps) {
  return (
    <DataTable
      caption="What was shared, and by what right"
      columns={[
        { heading: 'With whom' },
        { heading: 'What and why' },
        { heading: 'By what right' },
        { heading: 'Who and when' },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        cells: [
          <span key="agency" className="font-link">
            {line.shared ? line.agency : `Not shared with ${line.agency}`}
          </span>,
          <span key="what">
            {line.what}
            <span className="block text-small text-ink-soft">{line.purpose}</span>
            {line.reason && <span className="block text-small">{line.reason}</span>}
            <Looked line={line} />
            {line.stopped && (
              <span className="mt-2 block">
                <DueChip state="done">
                  Stopped {dayWords(line.stopped.on)} by {line.stopped.by}
                </DueChip>
                <span className="block text-small whitespace-pre-line">{line.stopped.reason}</span>
              </span>
            )}
          </span>,
          `${basisWords[line.basis].label}${line.shared && !line.agreed ? ', without agreement' : ''}`,
          <span key="who">
            {line.by}, {dayWords(line.on)}
            {mayStop && line.shared && !line.stopped && !line.wasGiven && (
              <span className="mt-2 block">
                <a href={paths.familySharingStop(familyId, line.id)}>Stop sharing with {line.agency}</a>
              </span>
            )}
          </span>,
        ],
      }))}
    />
  )
}
