import type { Metadata } from 'next'
import { FamilyHeader } from '@/components/family/family-header/family-header'
import { LinkButton } from '@/components/ui/button/button'
import { PeopleIcon, PrintIcon } from '@/components/ui/icon/act'
import { HalfIcon } from '@/components/ui/icon/status'
import { RecordLayout } from '@/components/ui/layout/record-layout'
import { LocalNav } from '@/components/ui/local-nav/local-nav'
import { requireActor } from '@/lib/auth/actor'
import { dayFromInstant } from '@/lib/calendar/day'
import { familyPage } from '@/lib/family/queries/family-page'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { FamilyNow } from './family-now'
import { FamilySide } from './family-side'
import { headerView } from './header-view'
import { NamedPersonOnly } from './named-person-only'
import { familyNav } from './nav'

export const metadata: Metadata = { title: 'Family' }

type FamilyPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** A family's record, as it is now. */
export default async function FamilyRecordPage({ params, searchParams }: FamilyPageProps) {
  const [{ familyId }, { done }, actor] = await Promise.all([params, searchParams, requireActor()])
  const page = await ask(familyPage, { familyId })
  if (page.sees === 'named-person') return <NamedPersonOnly page={page} />
  const { record, may, told } = page
  const today = dayFromInstant(new Date())
  return (
    <>
      <FamilyHeader
        family={headerView(record, actor.workerId, today)}
        actions={
          <>
            {may.addNote && (
              <LinkButton look="primary" href={paths.familyNote(familyId)} icon={<HalfIcon />}>
                Add a note
              </LinkButton>
            )}
            {may.recordMeeting && record.episode && (
              <LinkButton
                href={
                  record.nextMeeting
                    ? paths.meetingRecord(familyId, record.nextMeeting.id)
                    : paths.newMeeting(familyId)
                }
                icon={<PeopleIcon />}
              >
                {record.nextMeeting ? 'Record a meeting' : 'Arrange a meeting'}
              </LinkButton>
            )}
            {may.printFamilyCopy && record.planReviewOn && (
              <LinkButton href={paths.familyCopy(familyId)} icon={<PrintIcon />}>
                Family copy
              </LinkButton>
            )}
          </>
        }
      />
      <RecordLayout
        nav={<LocalNav label={familyWords(record.name)} groups={familyNav(record, may)} />}
        side={<FamilySide record={record} today={today} />}
      >
        <FamilyNow
          record={record}
          may={may}
          told={told}
          today={today}
          done={typeof done === 'string' ? done : undefined}
        />
      </RecordLayout>
    </>
  )
}
