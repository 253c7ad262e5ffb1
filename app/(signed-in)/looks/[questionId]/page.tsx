import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { lookToAsk } from '@/lib/look/queries/look'
import { type LookQuestion, lookOutcomes } from '@/lib/look/types'
import { lookOutcomeWords, lookRuleWords } from '@/lib/look/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { whichFamily } from '../which-family'
import { submitLook } from './action'

/** One look: who, at what, why it is listed, and what was found when they were asked. */
export default async function LookPage({ params }: { params: Promise<{ questionId: string }> }) {
  const { questionId } = await params
  const look = await ask(lookToAsk, { questionId }, paths.look(questionId))
  return (
    <>
      <PageHeader
        title={look.who}
        subtitle={look.about}
        breadcrumbs={[{ label: 'Looks worth a question', href: paths.looks() }, { label: look.who }]}
      />
      <OneColumn>
        <WhyListed look={look} />
        {look.answer && <PageTitle name="A look worth a question" />}
        {!look.answer && (
          <Form
            action={submitLook}
            formKey={newFormKey()}
            pageTitle="A look worth a question"
            hidden={{ questionId }}
            submit="Save what you found"
            beside={<a href={paths.looks()}>Back to the list</a>}
          >
            <RadioField
              name="outcome"
              label="What did you find?"
              choices={lookOutcomes.map((value) => ({ value, ...lookOutcomeWords[value] }))}
            />
            <TextAreaField
              name="words"
              label="In words"
              hint="What they said, and what happens now. They may ask to read it."
            />
          </Form>
        )}
      </OneColumn>
    </>
  )
}

function WhyListed({ look }: { look: LookQuestion }) {
  const { answer, family } = look
  const record =
    family && family !== 'unseen' ? (
      <a href={paths.family(family.id)}>{whichFamily(look)}</a>
    ) : (
      whichFamily(look)
    )
  return (
    <Sheet title={answer ? lookOutcomeWords[answer.outcome].label : 'Why it is listed'}>
      <SummaryList
        rows={[
          { label: 'Why', value: lookRuleWords[look.rule](look.facts) },
          { label: 'Record', value: record },
          { label: 'Day', value: dayWords(look.day) },
          ...(answer
            ? [
                { label: 'What was found', value: answer.words },
                { label: 'Asked by', value: `${answer.by}, ${instantWords(answer.at)}` },
              ]
            : []),
        ]}
      />
    </Sheet>
  )
}
