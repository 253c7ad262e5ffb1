import { Timeline } from '@/components/family/timeline/timeline'
import { TimelineKey } from '@/components/family/timeline/timeline-key'
import { ProgressLine } from '@/components/plan/progress-line/progress-line'
import { LinkButton } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { Sheet } from '@/components/ui/sheet/sheet'
import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import type { Day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { timelineView } from '@/lib/chronology/view'
import type { FamilyRecord, OutcomeLine } from '@/lib/family/family-record'
import type { FamilyPageMay } from '@/lib/family/queries/family-page'
import type { Told } from '@/lib/family/what-you-see'
import { listWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { doneWords } from './done-words'
import { NextStep } from './next-step'
import { TalkAgain } from './talk-again'

type FamilyNowProps = {
  record: FamilyRecord
  may: FamilyPageMay
  told: Told
  today: Day
  done: string | undefined
}

/** What is happening, how the plan is going, and what has happened: the middle of the page. */
export function FamilyNow({ record, may, told, today, done }: FamilyNowProps) {
  const saved = doneWords(done)
  return (
    <>
      {saved && <NotificationBanner saved={saved} />}
      <NextStep record={record} may={may} />
      {may.recordAgreement && <TalkAgain record={record} today={today} />}
      <Sheet title="What is happening now" note={<NowLinks record={record} may={may} />}>
        {record.happeningNow ? (
          <p className="max-w-prose text-form whitespace-pre-line">{record.happeningNow}</p>
        ) : (
          <p className="text-ink-soft">
            Nothing written here yet. Write it with the family, in words they would use.
          </p>
        )}
        {record.voice && (
          <div className="mt-4">
            <VoiceQuote
              speaker={record.voice.name}
              told={`Told to ${record.voice.toldTo} on ${dayWords(record.voice.on)}`}
            >
              <span className="whitespace-pre-line">{record.voice.words}</span>
            </VoiceQuote>
          </div>
        )}
      </Sheet>
      {may.viewPlan && record.planReviewOn && <HowThePlanIsGoing record={record} />}
      <Sheet
        title="Timeline"
        note={
          <a href={paths.familyTimeline(record.familyId)}>
            {record.timelineCount === 1 ? 'See the timeline' : `See all ${record.timelineCount} entries`}
          </a>
        }
      >
        {record.timeline.length > 0 ? (
          <>
            <TimelineKey />
            <Timeline entries={record.timeline.map((line) => timelineView(line, record.familyId, today))} />
          </>
        ) : (
          <NothingHere>Nothing has happened yet.</NothingHere>
        )}
      </Sheet>
      <p className="max-w-prose text-small text-ink-soft">
        {told.sees} {told.more}
      </p>
    </>
  )
}

function NowLinks({ record: { familyId, happeningNow }, may }: Pick<FamilyNowProps, 'record' | 'may'>) {
  return (
    <span className="flex flex-wrap gap-x-4">
      {happeningNow && <a href={paths.familyNowBefore(familyId)}>What was written before</a>}
      {may.changeFamily && <a href={paths.familyNow(familyId)}>Change</a>}
    </span>
  )
}

function HowThePlanIsGoing({ record }: { record: FamilyRecord }) {
  const { outcomes, actions, familyId } = record
  const all = actions.done + actions.underWay + actions.late.length
  return (
    <Sheet title="How the plan is going" note={<a href={paths.plan(familyId)}>Open the plan</a>}>
      {outcomes.length === 0 ? (
        <p className="text-ink-soft">The plan has nothing to work towards yet.</p>
      ) : (
        <>
          <p className="pb-2 text-small text-ink-soft">
            0 is very hard, 10 is going well. The family’s own scores: the square is the first, the round is
            now.
          </p>
          <ul>
            {outcomes.map((outcome) => (
              <OutcomeRow key={outcome.id} outcome={outcome} />
            ))}
          </ul>
        </>
      )}
      {all > 0 && (
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-small">
          <span>{all === 1 ? '1 action:' : `${all} actions:`}</span>
          {actions.done > 0 && <DueChip state="done">{actions.done} done</DueChip>}
          {actions.underWay > 0 && <DueChip state="to-do">{actions.underWay} under way</DueChip>}
          {actions.late.length > 0 && (
            <DueChip state="late">
              {actions.late.length} late: {listWords(actions.late)}
            </DueChip>
          )}
        </p>
      )}
      {outcomes.length === 0 && (
        <p className="mt-3">
          <LinkButton href={paths.plan(familyId)}>Open the plan</LinkButton>
        </p>
      )}
    </Sheet>
  )
}

function OutcomeRow({ outcome: { words, first, now } }: { outcome: OutcomeLine }) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule-soft py-2.5">
      <strong className="w-full font-bold tablet:w-72">{words}</strong>
      {now === undefined ? (
        <span className="text-small text-ink-soft">Not scored yet</span>
      ) : (
        <>
          <ProgressLine now={now} {...(first === undefined ? {} : { first })} />
          <span className="text-small">{progressWords(first, now)}</span>
        </>
      )}
    </li>
  )
}

function progressWords(first: number | undefined, now: number) {
  const score = <strong className="font-bold">{now}</strong>
  if (first === undefined || first === now) return <>Still at {score}</>
  return (
    <>
      {now > first ? 'Up' : 'Down'} from {first} to {score}
    </>
  )
}
