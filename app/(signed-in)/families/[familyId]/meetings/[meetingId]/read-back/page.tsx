import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { KeptMeeting } from '@/components/meeting/kept-meeting/kept-meeting'
import { LinkButton } from '@/components/ui/button/button'
import { FullWidth } from '@/components/ui/layout/full-width'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { Patch } from '@/lib/form/field-value'
import { newFormKey } from '@/lib/form/form-key'
import { keptFromNotes } from '@/lib/meeting/kept'
import { readNotes } from '@/lib/meeting/notes'
import { meetingForRecording } from '@/lib/meeting/queries/for-recording'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { meetingCrumbs } from '../../crumbs'
import { submitKeep } from './action'

type ReadBackProps = { params: Promise<{ familyId: string; meetingId: string }> }

const pageTitle = 'Read it back together'

/** What will be kept of the meeting, read together before it is. */
export default async function ReadBackPage({ params }: ReadBackProps) {
  const page = await ask(meetingForRecording, await params)
  const { familyId, meetingId, startsAt, version, draft } = page
  if (!page.mayRecord) redirect(paths.meeting(familyId, meetingId))
  const notes = readNotes(draft.values)
  return (
    <>
      <PageHeader
        title="Read it back together"
        breadcrumbs={meetingCrumbs(
          page,
          { label: dayWords(dayFromInstant(startsAt)), href: paths.meetingRecord(familyId, meetingId) },
          { label: 'Read it back' },
        )}
      >
        <OpeningSentence>
          {notes.ok
            ? 'This is what will be kept. Does everyone agree? Change anything that is not right.'
            : 'Something still needs putting right before this can be kept.'}
        </OpeningSentence>
      </PageHeader>
      <FullWidth>
        {notes.ok ? (
          <>
            <KeptMeeting kept={keptFromNotes(page, notes.value)} />
            <Form
              action={submitKeep}
              formKey={newFormKey()}
              pageTitle={pageTitle}
              hidden={{
                ...boxes(draft.values),
                familyId,
                meetingId,
                version: String(version),
                draftRev: String(draft.rev),
              }}
              submit="Keep this record"
              beside={<a href={paths.meetingRecord(familyId, meetingId)}>Change something</a>}
            />
          </>
        ) : (
          <Sheet title="To put right">
            <PageTitle name={pageTitle} />
            <ul className="ms-5 mb-4 list-disc">
              {notes.state.errors.map(({ field, message }) => (
                <li key={`${field}${message}`}>{message}</li>
              ))}
            </ul>
            <LinkButton look="primary" href={paths.meetingRecord(familyId, meetingId)}>
              Go back to the meeting
            </LinkButton>
          </Sheet>
        )}
      </FullWidth>
    </>
  )
}

/** The boxes of the notes as one form posts them; which blank rows were on screen is of no use here. */
function boxes(values: Patch): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('_') ? [] : [[name, typeof value === 'string' ? value : (value[0] ?? '')]],
    ),
  )
}
