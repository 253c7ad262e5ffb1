import { ProgressLine } from '@/components/plan/progress-line/progress-line'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { SaidLine } from '@/components/ui/said-line/said-line'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import { progressOf } from '@/lib/plan/progress'
import { inQuotes } from '@/lib/plan/quotes'
import type { OutcomeView, PlanView } from '@/lib/plan/types'
import { progressWords } from '@/lib/plan/words'

/** What everyone is working towards, with the words behind it and how far it has come. */
export function Goals({ plan: { familyId, outcomes, canEdit } }: { plan: PlanView }) {
  return (
    <Sheet
      title="What we are working towards"
      flush
      note={canEdit && <a href={paths.planOutcomeNew(familyId)}>Add something</a>}
    >
      {outcomes.length === 0 ? (
        <NothingHere>Nothing is written down yet.</NothingHere>
      ) : (
        <ul className="grid border-t border-rule-soft desk:grid-cols-2">
          {outcomes.map((outcome) => (
            <li
              key={outcome.id}
              className="flex flex-col gap-3 border-b border-rule-soft px-4 py-4 tablet:px-5 desk:odd:border-e"
            >
              <Goal outcome={outcome} href={canEdit ? paths.planOutcome(familyId, outcome.id) : undefined} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function Goal({ outcome, href }: { outcome: OutcomeView; href: string | undefined }) {
  const { words, voice, voiceOf, metOn } = outcome
  const progress = progressOf(outcome)
  return (
    <>
      <h3 className="text-sub">{words}</h3>
      {voice && (
        <SaidLine
          said={{ id: outcome.id, words: inQuotes(voice), speaker: voiceOf ?? 'The family', side: 'family' }}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
        {progress ? (
          <>
            <ProgressLine
              {...(progress.first !== progress.now && { first: progress.first.score })}
              now={progress.now.score}
            />
            <span>{progressWords(progress)}</span>
          </>
        ) : (
          <span className="text-ink-soft">No score yet</span>
        )}
        {metOn && <DueChip state="done">It has happened, {dayWords(metOn)}</DueChip>}
        {href && !metOn && (
          <a href={href} className="ms-auto">
            Score it<span className="sr-only">: {words}</span>
          </a>
        )}
      </div>
    </>
  )
}
