import { MatchBars } from '@/components/family/match-bars/match-bars'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TwoPanes } from '@/components/ui/layout/two-panes'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { instantWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { nameInFull } from '@/lib/person/name'
import { matchAnswers, matchAnswerWords } from '@/lib/person/possible-match'
import { matchToAnswer } from '@/lib/person/queries/match-to-answer'
import { submitMatchAnswer } from './action'
import { PersonOfMatchSheet } from './person-of-match-sheet'

/** Two records side by side, and what the hub says of them. */
export default async function MatchPage({ params }: { params: Promise<{ matchId: string }> }) {
  const { matchId } = await params
  const { people, closeness, reasons, answer } = await ask(matchToAnswer, { matchId })
  const today = dayFromInstant(new Date())
  const [first, second] = people
  const isSettled = answer !== undefined && answer.what !== 'unsure'
  return (
    <>
      <PageHeader
        title="Is this the same person?"
        subtitle={`${nameInFull(first)} and ${nameInFull(second)}`}
        breadcrumbs={[{ label: 'Same person?', href: paths.matches() }, { label: 'Two records' }]}
      />
      <TwoPanes
        told={
          <>
            <PersonOfMatchSheet title="Written down first" person={first} today={today} />
            <PersonOfMatchSheet title="Written down later" person={second} today={today} />
          </>
        }
        doing={
          <>
            <Sheet title="Why they may be the same">
              <MatchBars closeness={closeness} />
              <ul className="mt-2 flex flex-col gap-1">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </Sheet>
            {answer && (
              <Sheet title={matchAnswerWords[answer.what].label}>
                <p>
                  {answer.by} said so on {instantWords(answer.at)}.
                </p>
                {answer.what === 'same' && (
                  <p className="mt-2">
                    Ring both of them, so that they talk to each other before either speaks to the family
                    again. Until they have, each keeps their own record, and neither sees the other’s.
                  </p>
                )}
              </Sheet>
            )}
            {!isSettled && (
              <Sheet title="What do you say?" deciding>
                <Form
                  action={submitMatchAnswer}
                  formKey={newFormKey()}
                  hidden={{ matchId }}
                  pageTitle="Is this the same person?"
                  submit="Save this answer"
                >
                  <RadioField
                    name="answer"
                    label="These two records are"
                    labelSize="sub"
                    choices={matchAnswers.map((value) => ({ value, ...matchAnswerWords[value] }))}
                  />
                </Form>
              </Sheet>
            )}
          </>
        }
      />
      {isSettled && <PageTitle name="Is this the same person?" />}
    </>
  )
}
