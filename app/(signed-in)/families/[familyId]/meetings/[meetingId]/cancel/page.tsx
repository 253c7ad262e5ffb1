import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayFromInstant } from '@/lib/calendar/day'
import { fullDayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { meetingToSee } from '@/lib/meeting/queries/meeting'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { meetingCrumbs } from '../../crumbs'
import { submitCancel } from './action'

type CancelPageProps = { params: Promise<{ familyId: string; meetingId: string }> }

/** Cancelling a meeting that has not been held. */
export default async function CancelMeetingPage({ params }: CancelPageProps) {
  const { familyId, meetingId } = await params
  const meeting = await ask(meetingToSee, { familyId, meetingId })
  if (!meeting.canCancel) notFound()
  const on = fullDayWords(dayFromInstant(meeting.startsAt))
  return (
    <>
      <PageHeader
        title={`Cancel the meeting on ${on}`}
        breadcrumbs={meetingCrumbs(
          meeting,
          { label: on, href: paths.meeting(familyId, meetingId) },
          { label: 'Cancel' },
        )}
      />
      <OneColumn>
        <Form
          action={submitCancel}
          formKey={newFormKey()}
          pageTitle="Cancel a family meeting"
          hidden={{ familyId, meetingId, version: String(meeting.version) }}
          submit="Cancel the meeting"
          beside={<a href={paths.meeting(familyId, meetingId)}>Keep it</a>}
        >
          <TextField name="why" label="Why is it cancelled?" hint="Everyone who was invited may read this" />
        </Form>
      </OneColumn>
    </>
  )
}
