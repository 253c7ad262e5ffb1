import { notFound } from 'next/navigation'
import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayFromInstant } from '@/lib/calendar/day'
import { fullDayWords, timeWords } from '@/lib/calendar/words'
import { boxesOfDay } from '@/lib/form/date-boxes'
import { newFormKey } from '@/lib/form/form-key'
import { meetingToSee } from '@/lib/meeting/queries/meeting'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { meetingCrumbs } from '../../crumbs'
import { submitMove } from './action'

type MovePageProps = { params: Promise<{ familyId: string; meetingId: string }> }

/** Another day, time or place for a meeting that has not been held. */
export default async function MoveMeetingPage({ params }: MovePageProps) {
  const { familyId, meetingId } = await params
  const meeting = await ask(meetingToSee, { familyId, meetingId })
  if (!meeting.canCancel) notFound()
  const day = dayFromInstant(meeting.startsAt)
  const boxes = boxesOfDay(day)
  return (
    <>
      <PageHeader
        title="Change when or where you meet"
        breadcrumbs={meetingCrumbs(
          meeting,
          { label: fullDayWords(day), href: paths.meeting(familyId, meetingId) },
          { label: 'Change' },
        )}
        subtitle="At another time, everyone who was invited is asked again whether they can come."
      />
      <OneColumn>
        <Form
          action={submitMove}
          formKey={newFormKey()}
          pageTitle="Change when or where you meet"
          hidden={{ familyId, meetingId, version: String(meeting.version) }}
          values={{
            'on-day': boxes.day,
            'on-month': boxes.month,
            'on-year': boxes.year,
            time: timeWords(meeting.startsAt),
            place: meeting.place,
          }}
          submit="Change the meeting"
          beside={<a href={paths.meeting(familyId, meetingId)}>Leave it as it is</a>}
        >
          <DateField name="on" label="Which day?" />
          <TextField name="time" label="What time?" hint="Like 3:30pm" width="short" />
          <TextField name="place" label="Where?" />
          <TextField name="why" label="Why is it changed?" hint="Everyone who was invited may read this" />
        </Form>
      </OneColumn>
    </>
  )
}
