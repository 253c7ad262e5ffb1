import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayWords } from '@/lib/calendar/words'
import type { AgreementRecord } from '@/lib/consent/types'
import { answerWords, howWords } from '@/lib/consent/words'
import { listWords } from '@/lib/family/words'

type AnswerProps = { answer: AgreementRecord; level?: 'h3' | 'h4' }

/** One answer as it was given. */
export function Answer({ answer, level: Heading = 'h3' }: AnswerProps) {
  const rows = [
    answer.ownWords && { label: 'In their own words', value: written(answer.ownWords) },
    answer.toWhat && { label: 'To what', value: written(answer.toWhat) },
    answer.agencies.length > 0 && { label: 'Who may know', value: listWords(answer.agencies) },
    answer.notWith.length > 0 && { label: 'Who must not know', value: listWords(answer.notWith) },
    answer.why && { label: 'Why', value: written(answer.why) },
    answer.offered && { label: 'What was offered', value: written(answer.offered) },
    answer.instead && { label: 'What happens instead', value: written(answer.instead) },
    answer.risk && { label: 'What could go wrong without help', value: written(answer.risk) },
    answer.askAgainOn && { label: 'Ask again', value: dayWords(answer.askAgainOn) },
    answer.reviewOn && { label: 'Check that it still holds', value: dayWords(answer.reviewOn) },
    answer.evidence && { label: 'How we know', value: written(answer.evidence) },
    {
      label: 'Written down by',
      value: `${answer.by}${answer.how ? `, ${howWords[answer.how].toLowerCase()}` : ''}`,
    },
  ].filter((row) => typeof row === 'object')
  return (
    <div>
      <Heading className="text-sub">
        {answerWords[answer.answer].sentence(answer.person ?? 'Somebody')}, {dayWords(answer.on)}
      </Heading>
      <SummaryList rows={rows} />
    </div>
  )
}

function written(words: string) {
  return <span className="whitespace-pre-line">{words}</span>
}
