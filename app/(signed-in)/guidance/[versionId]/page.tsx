import { Form } from '@/components/form/form/form'
import { Button, LinkButton } from '@/components/ui/button/button'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { addDays } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { guidanceVersion } from '@/lib/guidance/queries/version'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { StandingChip } from '../standing-chip'
import { submitDiscard } from './action'
import { Checks } from './checks'
import { doneWords } from './done-words'
import { PartsList } from './parts-list'
import { SecondPerson, TakeBack } from './second-person'
import { TryIt } from './try-it'
import { LessSafe, WhatDiffers } from './what-differs'

type VersionPageProps = {
  params: Promise<{ versionId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One version of the guidance: what it changes, whether it is safe and sound, what it would have done, and who acts next. */
export default async function VersionPage({ params, searchParams }: VersionPageProps) {
  const [{ versionId }, { done }] = await Promise.all([params, searchParams])
  const view = await ask(guidanceVersion, { versionId })
  const title = titleOf(view)
  const saved = typeof done === 'string' ? doneWords[done] : undefined
  const ids = { versionId, version: view.version }
  return (
    <>
      <PageTitle name={title} />
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'Our guidance', href: paths.guidance() }, { label: title }]}
        subtitle={view.what}
      >
        <div className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          <StandingChip status={view.status} />
          <span className="text-small text-ink-soft">{whoWords(view)}</span>
        </div>
      </PageHeader>
      <MainAndSide
        side={
          <>
            <PartsList versionId={versionId} canChange={view.canChange} />
            {view.canChange && (
              <Sheet title="Put it away" quiet>
                <p className="mb-4">The draft is kept, and cannot be published.</p>
                <Form
                  action={submitDiscard}
                  formKey={newFormKey()}
                  hidden={{ versionId, version: String(view.version) }}
                  idPrefix="discard-"
                >
                  <Button look="secondary" className="self-start">
                    Put the draft away
                  </Button>
                </Form>
              </Sheet>
            )}
          </>
        }
      >
        {saved && <NotificationBanner saved={saved} />}
        {view.returned && (
          <Sheet title={`What ${view.returned.by} says is needed first`}>
            <p className="max-w-prose">{view.returned.why}</p>
          </Sheet>
        )}
        <LessSafe weakenings={view.weakenings} whyWeaker={view.whyWeaker} />
        <WhatDiffers differences={view.differences} />
        <TryIt versionId={versionId} trials={view.trials} canTry={view.canTry} />
        <Checks
          versionId={versionId}
          problems={view.problems}
          examples={view.examples}
          canChange={view.canChange}
        />
        {view.canChange && (
          <Sheet title="When it is ready" deciding>
            <p className="mb-4 max-w-prose text-form">
              Say from which day it should hold. A second person reads it and publishes it.
            </p>
            <LinkButton href={paths.guidancePropose(versionId)} look="primary" size="large">
              Propose this version
            </LinkButton>
          </Sheet>
        )}
        {view.canTakeBack && <TakeBack {...ids} />}
        {view.canPublish && view.effectiveFrom && (
          <SecondPerson {...ids} effectiveFrom={view.effectiveFrom} draftedBy={view.draftedBy ?? ''} />
        )}
      </MainAndSide>
    </>
  )
}

type View = Awaited<ReturnType<typeof guidanceVersion>>

function titleOf({ status, partnership, effectiveFrom }: View): string {
  if (status === 'draft' || status === 'put-away' || !effectiveFrom) return `${partnership} guidance: a draft`
  return status === 'proposed'
    ? `${partnership} guidance, to begin on ${dayWords(effectiveFrom)}`
    : `${partnership} guidance from ${dayWords(effectiveFrom)}`
}

function whoWords({ draftedBy, publishedBy, effectiveTo }: View): string {
  const until = effectiveTo ? ` In force until ${dayWords(addDays(effectiveTo, -1))}.` : ''
  if (!draftedBy) return `Came with Alongside.${until}`
  return `Written by ${draftedBy}${publishedBy ? `, published by ${publishedBy}` : ''}.${until}`
}
