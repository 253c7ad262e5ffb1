import { Form } from '@/components/form/form/form'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { requireActor } from '@/lib/auth/actor'
import { instantWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { myNotices } from '@/lib/notice/queries/my-notices'
import type { StaffNotice } from '@/lib/notice/types'
import { staffNoticeWords } from '@/lib/notice/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitRead } from './action'

/** What somebody was told because it concerns them, newest first. */
export default async function NoticesPage() {
  const [notices, { work }] = await Promise.all([ask(myNotices, {}), requireActor()])
  const unread = notices.filter(({ isNew }) => isNew)
  return (
    <>
      {unread.length === 0 && <PageTitle name="What you were told" />}
      <PageHeader title="What you were told" subtitle="In the last 90 days." />
      <OneColumn>
        <Sheet title="Told" count={notices.length} flush>
          {notices.length === 0 ? (
            <NothingHere>Nothing.</NothingHere>
          ) : (
            <ul>
              {notices.map((notice) => (
                <Told key={notice.id} notice={notice} isManager={work === 'manager'} />
              ))}
            </ul>
          )}
        </Sheet>
        {unread[0] ? (
          <Form
            action={submitRead}
            formKey={newFormKey()}
            pageTitle="What you were told"
            hidden={{ upTo: unread[0].at.toISOString() }}
            submit="I have read these"
          />
        ) : null}
      </OneColumn>
    </>
  )
}

function Told({ notice, isManager }: { notice: StaffNotice; isManager: boolean }) {
  const { kind, by, family, at, isNew } = notice
  const href = hrefOf(notice, isManager)
  const words = staffNoticeWords[kind](by, family ? `the ${familyWords(family.name)}` : 'a family')
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-t border-rule-soft px-4 py-3 tablet:px-5">
      <div className="min-w-0 flex-1">
        {href ? (
          <a href={href} className="text-form font-link">
            {words}
          </a>
        ) : (
          <p className="text-form font-link">{words}</p>
        )}
        <p className="text-small text-ink-soft">{instantWords(at)}</p>
      </div>
      <DueChip state={isNew ? 'to-do' : 'done'}>{isNew ? 'New' : 'Read'}</DueChip>
    </li>
  )
}

/** Where it leads: to what they may open now. */
function hrefOf({ kind, family, about }: StaffNotice, isManager: boolean): string | undefined {
  const toLookAt = kind === 'emergency-reviewed' || (kind === 'emergency-opened' && isManager)
  if (toLookAt && about) return paths.emergency(about)
  if (kind === 'shared-without-agreement' && isManager) return paths.sharedWithout()
  if (!family) return undefined
  if ((kind === 'note-names-you' || kind === 'note-passed-on') && about) return paths.note(family.id, about)
  if (kind === 'email-not-sent' && about) return paths.givenDocument(family.id, about)
  if (kind === 'letting-go-asked') return paths.familyKeepingConfirm(family.id)
  if (kind === 'restriction-lift-asked') return paths.familyRestriction(family.id)
  if (kind === 'shared-without-agreement' || kind === 'agreement-ended')
    return paths.familyAgreement(family.id)
  return paths.family(family.id)
}
