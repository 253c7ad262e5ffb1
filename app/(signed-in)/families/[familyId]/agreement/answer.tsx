import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayWords } from '@/lib/calendar/words'
import type { AgreementRecord } from '@/lib/consent/types'
import { answerWords, howWords } from '@/lib/consent/words'
import { listWords } from '@/lib/family/words'

/** One answer as it was given. */
export function Answer({ answer }: { answer: AgreementRecord }) {
  const rows = [
    answer.toWhat && { label: 'To what', value: answer.toWhat },
    answer.agencies.length > 0 && { label: 'Who may know', value: listWords(answer.agencies) },
    answer.notWith.length > 0 && { label: 'Who must not know', value: listWords(answer.notWith) },
    answer.why && { label: 'Why', value: answer.why },
    answer.offered && { label: 'What was offered', value: answer.offered },
    answer.instead && { label: 'What happens instead', value: answer.instead },
    answer.askAgainOn && { label: 'Ask again', value: dayWords(answer.askAgainOn) },
    {
      label: 'Written down by',
      value: `${answer.by}${answer.how ? `, ${howWords[answer.how].toLowerCase()}` : ''}`,
    },
  ].filter((row) => typeof row === 'object')
  return (
    <div>
      <h3 className="text-sub">
        {answerWords[answer.answer].sentence(answer.person ?? 'Somebody')}, {dayWords(answer.on)}
      </h3>
      <SummaryList rows={rows} />
    </div>
  )
}
