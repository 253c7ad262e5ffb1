import type { Metadata } from 'next'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import { type Given, given } from '@/lib/disclosure/queries/given'
import { documentWords, handoverWords, recipientWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'What has been given to whom - Alongside' }

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
        subtitle="Each document is made for one person, and kept as it was given."
      />
      <FullWidth>
        {done === 'asked' && (
          <NotificationBanner saved="A manager has been asked">
            The address can be used once, within two weeks of their answer.
          </NotificationBanner>
        )}
        {done === 'answered' && <NotificationBanner saved="Your answer is written down" />}
        <Waiting familyId={familyId} waiting={view.waiting} />
        {view.mayGive && <ForWhom familyId={familyId} recipients={view.recipients} />}
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

function ForWhom({ familyId, recipients }: { familyId: string; recipients: Given['recipients'] }) {
  return (
    <Sheet title="Give somebody something" flush>
      {recipients.length === 0 ? (
        <NothingHere>
          Nobody in the family may be given anything yet. Write down who lives with the children and who has
          parental responsibility.
        </NothingHere>
      ) : (
        <DataTable
          caption="Who can be given what"
          columns={[{ heading: 'For' }, { heading: 'What they are' }, { heading: 'What can be given' }]}
          rows={recipients.map(({ personId, name, kind, documents }) => ({
            id: personId,
            cells: [
              name,
              recipientWords[kind],
              <ul key="documents">
                {documents.map((document) => (
                  <li key={document}>
                    <a href={paths.giveDocument(familyId, document, personId)}>
                      {documentWords[document]}
                      <span className="sr-only"> for {name}</span>
                    </a>
                  </li>
                ))}
              </ul>,
            ],
          }))}
        />
      )}
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
      rows={lines.map(({ disclosureId, document, reference, recipientName, handover, givenBy, givenAt }) => ({
        id: disclosureId,
        cells: [
          instantWords(givenAt),
          documentWords[document],
          recipientName,
          handoverWords[handover],
          givenBy,
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
