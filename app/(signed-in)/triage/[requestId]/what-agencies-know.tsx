import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import type { RequestView } from '@/lib/mash/queries/request'
import type { AgencyCheck } from '@/lib/mash/types'
import { checkAnswerWords } from '@/lib/mash/words'
import { paths } from '@/lib/paths'

/** Whom the MASH asked, who answered and when, and who has not answered yet. */
export function WhatAgenciesKnow({ view, now }: { view: RequestView; now: Date }) {
  return (
    <Sheet
      title="What other agencies know"
      id="checks"
      note={!view.decision && <a href={paths.mashCheckNew(view.id)}>Ask another agency</a>}
      flush
    >
      {view.checks.length === 0 ? (
        <NothingHere>No agency has been asked yet.</NothingHere>
      ) : (
        <ul>
          {view.checks.map((check) => (
            <li
              key={check.id}
              className="grid gap-x-4 gap-y-1 border-t border-rule-soft px-4 py-3 tablet:grid-cols-[9rem_10rem_minmax(0,1fr)] tablet:px-5"
            >
              <strong className="font-bold">{check.agency}</strong>
              <Standing check={check} now={now} />
              <What check={check} requestId={view.id} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function Standing({ check: { answered, askedAt, dueAt }, now }: { check: AgencyCheck; now: Date }) {
  if (answered) {
    return (
      <span className="text-small">
        <DueChip state="done">Answered</DueChip>
        <span className="block text-ink-soft">
          {instantWords(answered.at)}, {answered.by}
        </span>
      </span>
    )
  }
  return (
    <span className="text-small">
      <DueChip state={now > dueAt ? 'late' : 'to-do'}>{now > dueAt ? 'Late' : 'Waiting'}</DueChip>
      <span className="block text-ink-soft">
        Asked {instantWords(askedAt)}. By {instantWords(dueAt)}
      </span>
    </span>
  )
}

function What({ check, requestId }: { check: AgencyCheck; requestId: string }) {
  const { answered, phone, question, agency } = check
  if (answered) {
    return (
      <span>
        {answered.holds === 'something' ? '' : `${checkAnswerWords[answered.holds]}. `}
        <span className="whitespace-pre-line">{answered.words}</span>
      </span>
    )
  }
  return (
    <span>
      <span className="block text-small text-ink-soft">{question}</span>
      <a href={paths.mashCheck(requestId, check.id)}>Write down what {agency} says</a>
      {phone && (
        <>
          {' '}
          or ring{' '}
          <a href={`tel:${phone.replaceAll(' ', '')}`} className="whitespace-nowrap figures">
            {phone}
          </a>
        </>
      )}
    </span>
  )
}
