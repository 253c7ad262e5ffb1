import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { fullDayWords } from '@/lib/calendar/words'
import { teamCaseload } from '@/lib/caseload/queries/team-caseload'
import { listWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ClosuresWaiting } from './closures-waiting'
import { EveryonesFamilies } from './everyones-families'
import { KindOfHelp } from './kind-of-help'
import { LookAtTheseFirst } from './look-first'
import { SharedWithoutWaiting } from './shared-without'
import { WaitingForNamedPerson } from './waiting'
import { caseloadSentence, lookFirst, waitingForNamedPerson } from './what-matters'

export const metadata: Metadata = { title: 'Team' }

/** A manager's team: who is waiting, what to look at first, and everyone's families. */
export default async function CaseloadPage() {
  const caseload = await ask(teamCaseload, {})
  const today = dayFromInstant(new Date())
  const waiting = waitingForNamedPerson(caseload.families)
  const first = lookFirst(caseload.families, today)
  return (
    <>
      <PageHeader
        title={listWords(caseload.teamNames) || 'Your team'}
        note={fullDayWords(today)}
        actions={
          <>
            <LinkButton href={paths.emergencies()}>Records opened in an emergency</LinkButton>
            <LinkButton href={paths.looks()}>Looks worth a question</LinkButton>
            <LinkButton href={paths.recordsToLetGo()}>Records to let go</LinkButton>
          </>
        }
      >
        <OpeningSentence>{caseloadSentence(caseload, today)}</OpeningSentence>
      </PageHeader>
      <FullWidth>
        <SharedWithoutWaiting howMany={caseload.sharedWithout} />
        <ClosuresWaiting closures={caseload.closures} />
        <WaitingForNamedPerson families={waiting} workers={caseload.workers} today={today} />
      </FullWidth>
      <MainAndSide
        side={
          <>
            <KindOfHelp families={caseload.families} />
            <Sheet title="How are we deciding?" quiet>
              <p>
                <a href={paths.deciding()}>What your team decided</a>, beside what the guidance suggested.
              </p>
            </Sheet>
          </>
        }
      >
        <LookAtTheseFirst families={first} workers={caseload.workers} today={today} />
      </MainAndSide>
      <FullWidth>
        {caseload.families.length > 0 || caseload.workers.length > 0 ? (
          <EveryonesFamilies caseload={caseload} today={today} />
        ) : (
          <Sheet title="Everyone’s families" flush>
            <NothingHere>Nobody is in your team yet.</NothingHere>
          </Sheet>
        )}
      </FullWidth>
    </>
  )
}
