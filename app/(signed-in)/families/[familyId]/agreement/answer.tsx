import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayWords } from '@/lib/calendar/words'
import { purposeWords } from '@/lib/consent/purposes'
import type { AgreementRecord } from '@/lib/consent/types'
import { answerWords, howWords, notWithOf, yesLines } from '@/lib/consent/words'
import { listWords } from '@/lib/family/words'

type AnswerProps = {
  answer: AgreementRecord
  level?: 'h3' | 'h4'
  /** Where a part of it can be taken back; absent where that is not this reader's to write down. */
  takeBackHref?: string | undefined
}

/** One answer as it was given. */
export function Answer({ answer, level: Heading = 'h3', takeBackHref }: AnswerProps) {
  const notWith = notWithOf(answer.agencies)
  const rows = [
    answer.ownWords && { label: 'In their own words', value: written(answer.ownWords) },
    answer.toWhat && { label: 'To what', value: written(answer.toWhat) },
    ...yesLines(answer.agencies).map(({ purpose, agencies }) => ({
      label: purposeWords[purpose].label,
      value: listWords(agencies),
    })),
    notWith.length > 0 && { label: 'Who must not know', value: listWords(notWith) },
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
      {takeBackHref && (
        <p className="mt-2 text-small">
          <a href={takeBackHref}>
            {answer.person ? `${answer.person} takes back a part of this` : 'A part of this is taken back'}
          </a>
        </p>
      )}
    </div>
  )
}

function written(words: string) {
  return <span className="whitespace-pre-line">{words}</span>
}
