import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import { dayFromInstant } from '@/lib/calendar/day'
import { instantWords } from '@/lib/calendar/words'
import { type ContactView, contactView } from '@/lib/contact/queries/contact'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { nameAndAge } from '@/lib/person/words'
import { WhatTheMashDecided } from './what-the-mash-decided'

export const metadata: Metadata = { title: 'What was first said' }

/** What was first written down about a family, as it was written. */
export default async function ContactPage({
  params,
}: {
  params: Promise<{ familyId: string; contactId: string }>
}) {
  const { familyId, contactId } = await params
  const view = await ask(contactView, { familyId, contactId })
  return (
    <>
      <PageHeader
        title="What was first said"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'What was first said' },
        ]}
        subtitle={`${view.by}, ${view.agency}, ${instantWords(view.at)}. Contact ${view.reference}`}
        actions={
          view.mayDecide && !view.decided ? (
            <LinkButton look="primary" href={paths.contactFacts(familyId, contactId)}>
              Carry on to what you see
            </LinkButton>
          ) : undefined
        }
      />
      <OneColumn>
        {view.mash && <WhatTheMashDecided mash={view.mash} href={paths.contactMash(familyId, contactId)} />}
        <Told view={view} />
      </OneColumn>
    </>
  )
}

function Told({ view }: { view: ContactView }) {
  const { childsWords } = view
  const rows = [
    { label: 'What is going well', value: view.workingWell },
    { label: 'What people are worried about', value: view.worriedAbout },
    { label: 'What has been tried', value: view.alreadyTried ?? 'Nothing written' },
    { label: 'What the family would like', value: view.familyWants ?? 'Nothing written' },
    ...(view.dangerNow ? [{ label: 'What was done about the danger', value: view.dangerDone ?? '' }] : []),
  ]
  return (
    <Sheet title={`What ${view.by} wrote`}>
      {childsWords && (
        <div className="mb-4">
          <VoiceQuote
            speaker={nameAndAge(childsWords.by, dayFromInstant(view.at))}
            told={`Told to ${view.by}`}
          >
            <span className="whitespace-pre-line">{childsWords.words}</span>
          </VoiceQuote>
        </div>
      )}
      <SummaryList
        rows={rows.map(({ label, value }) => ({
          label,
          value: <span className="whitespace-pre-line">{value}</span>,
        }))}
      />
    </Sheet>
  )
}
