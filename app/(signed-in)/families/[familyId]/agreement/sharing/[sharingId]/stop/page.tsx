import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { type SharingToStop, sharingToStop } from '@/lib/consent/queries/sharing-to-stop'
import { familyWords, listWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { AlreadyKnownBy } from '../../../already-known-by'
import { submitStopSharing } from './action'

type StopSharingProps = { params: Promise<{ familyId: string; sharingId: string }> }

/** Stopping sharing with an agency: what it undoes and what it cannot, before it is done. */
export default async function StopSharingPage({ params }: StopSharingProps) {
  const { familyId, sharingId } = await params
  const view = await ask(sharingToStop, { familyId, sharingId })
  if (view.isOver) redirect(paths.familyAgreement(familyId))
  return (
    <>
      <PageHeader
        title={`Stop sharing with ${view.agency}`}
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Agreement', href: paths.familyAgreement(familyId) },
          { label: 'Stop sharing' },
        ]}
        subtitle="It stops the moment you press the button."
      />
      <OneColumn>
        <Sheet title="What they know already">
          <p className="whitespace-pre-line text-form">{view.what}</p>
          <p className="mt-1 text-ink-soft">{view.purpose}</p>
          <p className="mt-1 text-small text-ink-soft">
            Shared by {view.by} on {dayWords(view.on)}. This stays on record, and cannot be taken back.
          </p>
          {view.known && (
            <div className="mt-4 border-t border-rule-soft pt-3">
              <AlreadyKnownBy known={view.known} />
            </div>
          )}
        </Sheet>
        <Sheet title="What stops">
          <WhatStops view={view} />
        </Sheet>
        <Form
          action={submitStopSharing}
          formKey={newFormKey()}
          pageTitle="Stop sharing"
          hidden={{ familyId, sharingId }}
          submit={`Stop sharing with ${view.agency}`}
          beside={<a href={paths.familyAgreement(familyId)}>Go on sharing</a>}
        >
          <TextAreaField
            name="reason"
            label="Why does it stop?"
            hint="For example, the family asked, or the reason to share is over"
          />
        </Form>
      </OneColumn>
    </>
  )
}

function WhatStops({ view: { agency, coveredBesides, people } }: { view: SharingToStop }) {
  if (coveredBesides) {
    return (
      <p>
        {agency} may also know about this family for another reason: the family agreed, or something else was
        shared. That goes on until it is stopped too.
      </p>
    )
  }
  return (
    <>
      <p>Nobody at {agency} can find or open this family because of this any more.</p>
      {people.length > 0 && (
        <p className="mt-2">
          {listWords(people)} of {agency} {people.length === 1 ? 'is' : 'are'} in the team or{' '}
          {people.length === 1 ? 'has' : 'have'} something to do. They will see only that they are involved,
          and no longer read the record. Ring them.
        </p>
      )}
    </>
  )
}
