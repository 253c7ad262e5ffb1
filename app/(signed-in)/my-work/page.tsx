import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/button/button'
import { EmptyState, NothingHere } from '@/components/ui/empty-state/empty-state'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { OneColumn } from '@/components/ui/layout/one-column'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { TaskList } from '@/components/ui/task-row/task-row'
import { requireActor } from '@/lib/auth/actor'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { fullDayWords, greeting } from '@/lib/calendar/words'
import { myWork } from '@/lib/caseload/queries/my-work'
import type { WorkItem } from '@/lib/caseload/types'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { firstName } from '@/lib/person/name'
import { FamiliesILead } from './families-i-lead'
import { FamilyMeetings } from './family-meetings'
import { NotFinishedYet } from './not-finished-yet'
import { openingSentence } from './opening'
import { taskView } from './task'

export const metadata: Metadata = { title: 'My work' }

/** Where the day starts: what is late, what is for today, and what comes next. */
export default async function MyWorkPage() {
  const [actor, work] = await Promise.all([requireActor(), ask(myWork, {})])
  const now = new Date()
  const today = dayFromInstant(now)
  const late = work.items.filter(({ dueOn }) => dueOn < today)
  const forToday = work.items.filter(({ dueOn }) => dueOn === today)
  const nextWeek = addDays(today, 7)
  const next = work.items.filter(({ dueOn }) => dueOn > today && dueOn <= nextWeek)
  const later = work.items.filter(({ dueOn }) => dueOn > nextWeek)
  const isNew = [work.items, work.leads, work.meetings, work.unfinished, work.clashes].every(
    (list) => list.length === 0,
  )
  return (
    <>
      <PageHeader
        title={`${greeting(now)}, ${firstName({ fullName: actor.name })}`}
        note={fullDayWords(today)}
      >
        <OpeningSentence>
          {openingSentence({ late, forToday, meetings: work.meetings }, today)}
        </OpeningSentence>
      </PageHeader>
      {isNew ? (
        <OneColumn>
          <NothingYet seesFamilies={actor.work !== 'administrator'} />
        </OneColumn>
      ) : (
        <MainAndSide
          broadSide
          side={
            <>
              <FamiliesILead lines={work.leads} today={today} />
              <FamilyMeetings meetings={work.meetings} me={actor.name} today={today} />
              {work.unfinished.length + work.clashes.length > 0 && (
                <NotFinishedYet drafts={work.unfinished} clashes={work.clashes} />
              )}
            </>
          }
        >
          {late.length > 0 && <Tasks title="Late" items={late} today={today} />}
          <Tasks title="Today" items={forToday} today={today} empty="Nothing is for today." />
          <Tasks title="Next 7 days" items={next} today={today} empty="Nothing is due in the next 7 days." />
          {later.length > 0 && <Tasks title="Later" items={later} today={today} />}
        </MainAndSide>
      )}
    </>
  )
}

type TasksProps = {
  title: string
  items: readonly WorkItem[]
  today: Parameters<typeof taskView>[1]
  empty?: ReactNode
}

function Tasks({ title, items, today, empty }: TasksProps) {
  return (
    <Sheet title={title} count={items.length} flush>
      {items.length > 0 ? (
        <TaskList tasks={items.map((item) => taskView(item, today))} />
      ) : (
        <NothingHere>{empty}</NothingHere>
      )}
    </Sheet>
  )
}

function NothingYet({ seesFamilies }: { seesFamilies: boolean }) {
  if (!seesFamilies)
    return (
      <EmptyState
        title="You have nothing to do here, and that is fine"
        ways={[
          {
            title: 'Somebody new, or a new team?',
            words: 'The people, teams and organisations of the partnership.',
            action: (
              <LinkButton look="primary" href={paths.administration()}>
                Go to administration
              </LinkButton>
            ),
          },
        ]}
      >
        Work with families is listed here, and you see no family.
      </EmptyState>
    )
  return (
    <EmptyState
      title="You have nothing to do here yet, and that is fine"
      ways={[
        {
          title: 'Worried about a child?',
          words: 'Find out first whether the family is known.',
          action: (
            <LinkButton look="primary" href={paths.find()}>
              Find a person or family
            </LinkButton>
          ),
        },
        {
          title: 'New here?',
          words: 'What you can do, and who can see what.',
          action: <LinkButton href={paths.help()}>Read the help</LinkButton>,
        },
      ]}
    >
      Families you look after, and things you said you would do, will be listed here.
    </EmptyState>
  )
}
