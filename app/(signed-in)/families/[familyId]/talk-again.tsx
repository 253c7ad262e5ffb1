import { LinkButton } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import { dayWords } from '@/lib/calendar/words'
import { answerWords, talkAgainWords, yesInALine } from '@/lib/consent/words'
import type { FamilyRecord } from '@/lib/family/family-record'
import { paths } from '@/lib/paths'

/** Answers whose day to be talked about again has come: a no to ask again, a yes to check. */
export function TalkAgain({ record, today }: { record: FamilyRecord; today: Day }) {
  const due = record.agreements.flatMap(({ talkAgainOn, ...line }) =>
    talkAgainOn && talkAgainOn <= today ? [{ ...line, talkAgainOn }] : [],
  )
  if (due.length === 0) return null
  return (
    <Sheet title="Time to talk about agreement again">
      <ul className="flex flex-col gap-3">
        {due.map(({ person, answer, on, talkAgainOn, agencies }) => (
          <li key={`${person}-${on}`} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span className="min-w-0 flex-1 basis-72">
              <strong className="block font-bold">{talkAgainWords(answer, person)}</strong>
              <span className="text-small text-ink-soft">
                {answerWords[answer].sentence(person ?? 'Somebody')} on {dayWords(on)}
                {agencies.some(({ yes }) => yes.length > 0) && `. ${yesInALine(agencies)}`}
              </span>
            </span>
            <DueChip state={talkAgainOn < today ? 'late' : 'to-do'}>
              {talkAgainOn < today ? dueOnDay(talkAgainOn, today).words : 'Today'}
            </DueChip>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <LinkButton look="primary" href={paths.familyAgreementNew(record.familyId)}>
          Write down an answer
        </LinkButton>
        <a href={paths.familyAgreement(record.familyId)}>See what they said</a>
      </p>
      <p className="mt-2 text-small text-ink-soft">
        Nothing closes by itself when the day has come: what they said holds until they say something else.
      </p>
    </Sheet>
  )
}
