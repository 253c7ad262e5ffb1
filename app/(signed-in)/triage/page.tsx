import type { Metadata } from 'next'
import { type QueueRowView, QueueTable } from '@/components/contact/queue-table/queue-table'
import { Form } from '@/components/form/form/form'
import { Button, LinkButton } from '@/components/ui/button/button'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageLinks } from '@/components/ui/page-links/page-links'
import { Tabs } from '@/components/ui/tabs/tabs'
import { requireActor } from '@/lib/auth/actor'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { fullDayWords, several, timeWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { requestClock } from '@/lib/mash/clock'
import { mashQueue, type Queue, type QueueRequest, type QueueTab } from '@/lib/mash/queries/queue'
import { mashDecisionWords } from '@/lib/mash/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { nameAndAge } from '@/lib/person/words'
import { submitTake } from './action'

export const metadata: Metadata = { title: 'Contacts to triage' }

const tabs: { tab: QueueTab; label: string }[] = [
  { tab: 'waiting', label: 'All open' },
  { tab: 'mine', label: 'Mine' },
  { tab: 'decided', label: 'Decided this week' },
]

type QueuePageProps = { searchParams: Promise<{ show?: string | string[]; after?: string | string[] }> }

/** Worries sent to the MASH, least time left first. */
export default async function QueuePage({ searchParams }: QueuePageProps) {
  const { show, after } = await searchParams
  const tab = tabs.find((each) => each.tab === show)?.tab ?? 'waiting'
  const actor = await requireActor()
  const queue = await ask(mashQueue, { tab, ...(typeof after === 'string' && { after }) })
  const now = new Date()
  const today = dayFromInstant(now)
  return (
    <>
      <PageHeader title="Contacts to triage" note={`${fullDayWords(today)}, ${timeWords(now)}`}>
        <Opening queue={queue} />
      </PageHeader>
      <FullWidth>
        <div>
          <Tabs
            label="Which requests"
            tabs={tabs.map(({ tab: each, label }) => ({
              label,
              href: tabAddress(each),
              count: queue.counts[each],
              current: each === tab,
            }))}
          />
          {queue.requests.length > 0 ? (
            <div className="rounded-b-sheet border border-t-0 border-rule bg-paper">
              {/* One form for all the rows: the button pressed says which request is taken. */}
              <Form action={submitTake} formKey={newFormKey()} idPrefix="take-" className="!gap-0">
                <QueueTable
                  contacts={queue.requests.map((request) => rowOf(request, actor.workerId, now, today))}
                />
              </Form>
              <p className="px-5 py-4 text-body text-ink-soft">
                {several(queue.requests.length, 'request')} of {queue.counts[tab]},{' '}
                {tab === 'decided' ? 'newest promise' : 'least time left'} first
              </p>
              <PageLinks
                of="requests"
                first={after === undefined ? undefined : tabAddress(tab)}
                next={queue.after && tabAddress(tab, queue.after)}
              />
            </div>
          ) : (
            <div className="mt-5">
              <EmptyState title={emptyTitles[tab]}>
                When somebody in the partnership asks the MASH to look at a worry, it stands here against its
                clock.
              </EmptyState>
            </div>
          )}
        </div>
      </FullWidth>
    </>
  )
}

/** A tab, from its first request or from the one after `after`. */
function tabAddress(tab: QueueTab, after?: string): string {
  const asked = new URLSearchParams({ ...(tab !== 'waiting' && { show: tab }), ...(after && { after }) })
  return asked.size > 0 ? `${paths.triage()}?${asked}` : paths.triage()
}

const emptyTitles: Record<QueueTab, string> = {
  waiting: 'Nothing is waiting',
  mine: 'You hold no request',
  decided: 'Nothing was decided this week',
}

function Opening({ queue: { counts, late, soon, held } }: { queue: Queue }) {
  const nobody = counts.waiting - held
  if (counts.waiting === 0) return <OpeningSentence>No request is open.</OpeningSentence>
  return (
    <OpeningSentence>
      {counts.waiting} {counts.waiting === 1 ? 'is' : 'are'} open.{' '}
      <strong>{late === 0 ? 'None is late' : `${late} ${late === 1 ? 'is' : 'are'} late`}</strong>,{' '}
      <strong>
        {soon} {soon === 1 ? 'is' : 'are'} due in the next hour
      </strong>
      , and{' '}
      <strong>
        {nobody === 0
          ? 'none has nobody holding it'
          : `${nobody} ${nobody === 1 ? 'has' : 'have'} nobody holding ${nobody === 1 ? 'it' : 'them'}`}
      </strong>
      .
    </OpeningSentence>
  )
}

function rowOf(request: QueueRequest, me: string, now: Date, today: Day): QueueRowView {
  const [first, ...others] = request.children.map((child) => nameAndAge(child, today))
  const mine = request.takenById === me
  const about = first ?? request.familyName
  const heldBy = mine ? 'You' : request.takenBy
  return {
    id: request.id,
    clock: requestClock(request, now),
    child: {
      name: about,
      href: paths.mashRequest(request.id),
      rest: others.length > 0 ? `and ${others.join(', ')}` : '',
    },
    worry: shortened(request.worry),
    from: `${request.sentBy}, ${request.agencyName}`,
    known: request.hadHelp
      ? { words: 'Had help before', sure: true }
      : request.earlierContacts > 0
        ? { words: several(request.earlierContacts, 'earlier contact') }
        : { words: 'First contact' },
    checks: { words: request.decision ? mashDecisionWords[request.decision] : 'None asked here' },
    ...(heldBy !== undefined && { heldBy }),
    action:
      request.takenById || request.decidedAt ? (
        <LinkButton size="compact" href={paths.mashRequest(request.id)} about={about}>
          Open
        </LinkButton>
      ) : (
        <Button size="compact" about={about} name="requestId" value={request.id}>
          Take this
        </Button>
      ),
  }
}

/** The first words of a worry, to the end of a word: the rest is one press away. */
function shortened(words: string): string {
  if (words.length <= 110) return words
  return `${words.slice(0, 110).replace(/\s+\S*$/, '')}…`
}
