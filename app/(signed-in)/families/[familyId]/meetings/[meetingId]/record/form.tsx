import { AutosaveForm } from '@/components/form/autosave/autosave-form'
import { OpenClashes } from '@/components/form/clash/open-clashes'
import { PartLinks } from '@/components/meeting/meeting-part/meeting-part'
import { Button } from '@/components/ui/button/button'
import { Container } from '@/components/ui/layout/container'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { Breadcrumbs } from '@/components/ui/page-header/breadcrumbs'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords, fullDayWords, timeWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import type { MeetingToRecord } from '@/lib/meeting/types'
import { ordinalWords } from '@/lib/meeting/words'
import { initials } from '@/lib/person/name'
import { meetingCrumbs } from '../../crumbs'
import { submitNotes } from './action'
import { HowThingsAre } from './how-things-are'
import { notesToShow } from './notes-to-show'
import { partsOf } from './parts'
import { SinceLastTime } from './since-last-time'
import { WhatNext } from './what-next'
import { WhatWeSaid } from './what-we-said'
import { WhoIsHere } from './who-is-here'
import { WhoWillDoWhat } from './who-will-do-what'
import { WorkingTowards } from './working-towards'

/** Everything that is written at a meeting, in the order it is talked about. It saves as one goes. */
export function RecordForm({ page, isSaved }: { page: MeetingToRecord; isSaved: boolean }) {
  const { familyId, meetingId, familyName, startsAt, place, number, draft } = page
  const on = dayFromInstant(startsAt)
  const parts = partsOf(page)
  const title = `${familyWords(familyName)} meeting`
  return (
    <Container className="pt-4 pb-12">
      <AutosaveForm
        action={submitNotes}
        formKey={newFormKey()}
        pageTitle={title}
        className="gap-5!"
        draft={{
          kind: 'meeting',
          documentId: meetingId,
          section: 'record',
          writer: page.writer,
          rev: draft.rev,
          values: notesToShow(page),
        }}
        hidden={{ familyId, meetingId }}
        present={draft.contributions
          .filter(({ isMe, isWritingNow }) => isWritingNow && !isMe)
          .map(({ name }) => ({ name, initials: initials(name), doing: 'is writing here' }))}
        heading={
          <div>
            <Breadcrumbs crumbs={meetingCrumbs(page, { label: dayWords(on) })} />
            <h1 className="mt-3 text-title tablet:mt-5">{title}</h1>
            <p className="mt-1 text-form text-ink-soft">
              {ordinalWords(number)} meeting. {fullDayWords(on)}, {timeWords(startsAt)}, {place}. Everyone in
              the room can see this page.
            </p>
          </div>
        }
      >
        {isSaved && draft.savedAt && (
          <NotificationBanner saved={`Saved at ${timeWords(draft.savedAt)}`}>
            Everything on this page is kept. Carry on when you like.
          </NotificationBanner>
        )}
        <OpenClashes clashIds={draft.clashIds} />
        <PartLinks parts={Object.values(parts)} />
        <WhoIsHere part={parts.who} page={page} />
        {page.actions.length > 0 && <SinceLastTime part={parts.since} page={page} />}
        <WhatWeSaid parts={parts} page={page} />
        <HowThingsAre part={parts.scores} page={page} />
        <WorkingTowards part={parts.goals} page={page} />
        <WhoWillDoWhat part={parts.actions} page={page} />
        <WhatNext part={parts.next} page={page} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button size="large">Read it back together</Button>
          <p className="text-ink-soft">
            Next you will see what will be kept, in plain words, before anything is shared.
          </p>
        </div>
      </AutosaveForm>
    </Container>
  )
}
