import { UrgentPanel } from '@/components/contact/urgent-panel/urgent-panel'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dueAtWords } from '@/lib/calendar/clock-words'
import { instantWords } from '@/lib/calendar/words'
import { goesBelowSafety } from '@/lib/decision/move'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { type Asked, beforeAsking } from '@/lib/mash/queries/before-asking'
import { URGENCIES } from '@/lib/mash/types'
import { mashDecisionWords, urgencyWords } from '@/lib/mash/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitAskMash } from './action'

type MashPageProps = {
  params: Promise<{ familyId: string; contactId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** What to do now when a child may not be safe: ring, then write the request down, and see what became of it. */
export default async function AskMashPage({ params, searchParams }: MashPageProps) {
  const [ids, { done }] = await Promise.all([params, searchParams])
  const view = await ask(beforeAsking, ids)
  const waiting = view.asked && !view.asked.decision
  const overruled =
    view.suggested !== undefined &&
    view.decidedLevel !== undefined &&
    goesBelowSafety(view.decidedLevel, view.suggested)
  return (
    <>
      <PageHeader
        title="Ask the MASH"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(ids.familyId) },
          { label: 'Ask the MASH' },
        ]}
      />
      <OneColumn>
        {done === 'asked' && (
          <NotificationBanner saved="The MASH has your request">
            You go on looking after the family until somebody at the MASH has taken it.
          </NotificationBanner>
        )}
        <UrgentPanel title="Ring first" mashPhone={view.mashPhone}>
          {overruled
            ? 'You decided on less than the guidance asks for. What is written still points to child protection, so ringing the MASH stays the next thing to do.'
            : 'Say what you have seen. Then write it below, so that nobody has to remember it.'}
        </UrgentPanel>
        {view.asked && <WhatBecameOfIt asked={view.asked} now={new Date()} />}
        {waiting ? (
          <>
            <PageTitle name="Ask the MASH" />
            <p>
              <LinkButton href={paths.family(ids.familyId)}>Go to the family</LinkButton>
            </p>
          </>
        ) : (
          <AskForm ids={ids} view={view} overruled={overruled} />
        )}
      </OneColumn>
    </>
  )
}

function WhatBecameOfIt({ asked, now }: { asked: Asked; now: Date }) {
  return (
    <Sheet title="What became of the request">
      <p>
        {asked.sentBy} asked on {instantWords(asked.sentAt)}.{' '}
        {asked.takenBy ? `${asked.takenBy} of the MASH took it.` : 'Nobody at the MASH has taken it yet.'}
      </p>
      {asked.decision && asked.decidedAt ? (
        <>
          <p className="mt-2">
            <strong className="font-bold">
              {asked.decidedBy} decided on {instantWords(asked.decidedAt)}:{' '}
              {mashDecisionWords[asked.decision]}.
            </strong>
          </p>
          <p className="mt-1 max-w-prose">{asked.why}</p>
        </>
      ) : (
        <p className="mt-2">
          <strong className="font-bold">They decide {dueAtWords(asked.dueAt, now).toLowerCase()}.</strong>
        </p>
      )}
    </Sheet>
  )
}

type AskFormProps = {
  ids: { familyId: string; contactId: string }
  view: { dangerNow: boolean; reasons: string | undefined }
  overruled: boolean
}

function AskForm({ ids, view, overruled }: AskFormProps) {
  return (
    <Form
      action={submitAskMash}
      formKey={newFormKey()}
      pageTitle="Ask the MASH"
      hidden={{ ...ids }}
      submit="Send the request to the MASH"
      beside={
        <a href={paths.family(ids.familyId)}>{overruled ? 'I have rung; go to the family' : 'Not now'}</a>
      }
    >
      <RadioField
        name="urgency"
        label="How soon must somebody decide?"
        choices={URGENCIES.map((value) => ({ value, ...urgencyWords[value] }))}
        {...(view.dangerNow && { defaultValue: 'now' })}
      />
      <TextAreaField
        name="whatIsAsked"
        label="What are you asking for?"
        hint="What you want to happen, for which child, and by when. They read everything else you wrote"
        limit={4_000}
      />
      <RadioField
        name="familyKnows"
        label="Does the family know you are asking?"
        hint="Tell them, unless that could put a child at more risk"
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No, not yet' },
        ]}
      />
      <TextAreaField
        name="familyKnowsWhy"
        label="What did they say; or why do they not know?"
        hint="If they do not know, this has to be written"
        labelSize="sub"
        limit={2_000}
      />
    </Form>
  )
}
