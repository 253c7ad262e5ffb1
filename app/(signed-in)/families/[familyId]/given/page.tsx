import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { PlusIcon } from '@/components/ui/icon/act'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import { type Given, given } from '@/lib/disclosure/queries/given'
import { isWrittenFor } from '@/lib/disclosure/types'
import { documentWords, handoverWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { LetterList } from './letters/letter-list'

export const metadata: Metadata = { title: 'What has been given to whom' }

type GivenPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** What left this record, for whom; and the way to give somebody something. */
export default async function GivenPage({ params, searchParams }: GivenPageProps) {
  const [{ familyId }, { done }] = await Promise.all([params, searchParams])
  const view = await ask(given, { familyId })
  return (
    <>
      <PageHeader
        title="What has been given to whom"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Given' },
        ]}
        actions={
          view.mayGive && (
            <LinkButton href={paths.giveForWhom(familyId, 'letter')} icon={<PlusIcon />}>
              Write a letter
            </LinkButton>
          )
        }
        subtitle="Each document is made for one person, and kept as it was given."
      />
      <FullWidth>
        {done === 'asked' && (
          <NotificationBanner saved="A manager has been asked">
            The address can be used once, within two weeks of their answer.
          </NotificationBanner>
        )}
        {done === 'check-asked' && (
          <NotificationBanner saved="A manager has been asked to look through it">
            What they look through is what may be given, within two weeks of their answer.
          </NotificationBanner>
        )}
        {done === 'put-away' && <NotificationBanner saved="The letter is put away" />}
        {done === 'answered' && <NotificationBanner saved="Your answer is written down" />}
        <Waiting familyId={familyId} waiting={view.waiting} />
        <ToLookThrough familyId={familyId} checks={view.toLookThrough} />
        {view.letters.length > 0 && (
          <Sheet title="Letters being written" count={view.letters.length} flush>
            <LetterList familyId={familyId} letters={view.letters} />
          </Sheet>
        )}
        {view.mayGive && <WhatToGive familyId={familyId} documents={view.documents} />}
        <Sheet title="Given" count={view.given.length} flush>
          <GivenTable familyId={familyId} view={view} />
        </Sheet>
      </FullWidth>
    </>
  )
}

function Waiting({ familyId, waiting }: { familyId: string; waiting: Given['waiting'] }) {
  if (waiting.length === 0) return null
  return (
    <Sheet title="A protected address: waiting for your answer" count={waiting.length} deciding>
      <ul>
        {waiting.map(({ releaseId, called, askedAt }) => (
          <li key={releaseId} className="py-1.5">
            <a href={paths.release(familyId, releaseId)}>May something be posted to {called}?</a>{' '}
            <span className="text-ink-soft">Asked {instantWords(askedAt)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function ToLookThrough({ familyId, checks }: { familyId: string; checks: Given['toLookThrough'] }) {
  if (checks.length === 0) return null
  return (
    <Sheet
      title="What is written about somebody: waiting for you to look through it"
      count={checks.length}
      deciding
    >
      <ul>
        {checks.map(({ secondCheckId, called, askedAt }) => (
          <li key={secondCheckId} className="py-1.5">
            <a href={paths.secondCheck(familyId, secondCheckId)}>May this be given to {called}?</a>{' '}
            <span className="text-ink-soft">Asked {instantWords(askedAt)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function WhatToGive({ familyId, documents }: { familyId: string; documents: Given['documents'] }) {
  return (
    <Sheet title="Give somebody something">
      <p className="mb-2 text-ink-soft">
        Each is made for one person: choose what it is, then who it is for.
      </p>
      <ul className="columns-1 gap-8 tablet:columns-2">
        {documents.map((document) => (
          <li key={document} className="py-1">
            <a href={paths.giveForWhom(familyId, document)} className="py-1 font-link">
              {isWrittenFor(document) ? 'A letter in your own words' : documentWords[document]}
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function GivenTable({ familyId, view: { given: lines, mayGive } }: { familyId: string; view: Given }) {
  if (lines.length === 0) return <NothingHere>Nothing has been given to anyone.</NothingHere>
  return (
    <DataTable
      caption="What was given, to whom and by whom"
      columns={[
        { heading: 'When' },
        { heading: 'What' },
        { heading: 'To' },
        { heading: 'How' },
        { heading: 'By' },
        { heading: 'Reference' },
      ]}
      rows={lines.map(({ disclosureId, reference, ...line }) => ({
        id: disclosureId,
        cells: [
          instantWords(line.givenAt),
          documentWords[line.document],
          [line.recipientName, line.organisation].filter(Boolean).join(', '),
          handoverWords[line.handover],
          line.givenBy,
          mayGive ? (
            <a key="reference" href={paths.givenDocument(familyId, disclosureId)}>
              {reference}
            </a>
          ) : (
            reference
          ),
        ],
      }))}
    />
  )
}
