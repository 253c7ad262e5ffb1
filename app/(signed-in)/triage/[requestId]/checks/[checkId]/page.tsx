import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { mashCheck } from '@/lib/mash/queries/check'
import { CHECK_ANSWERS } from '@/lib/mash/types'
import { checkAnswerWords } from '@/lib/mash/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitCheck } from './action'

type CheckPageProps = { params: Promise<{ requestId: string; checkId: string }> }

/** Writing down what an agency answered. */
export default async function CheckPage({ params }: CheckPageProps) {
  const { requestId, checkId } = await params
  const check = await ask(mashCheck, { requestId, checkId })
  if (check.answered) redirect(paths.mashRequest(requestId))
  return (
    <>
      <PageHeader
        title={`What ${check.agency} says`}
        breadcrumbs={[
          { label: 'Queue', href: paths.triage() },
          { label: 'The request', href: paths.mashRequest(requestId) },
          { label: 'Their answer' },
        ]}
        subtitle={`Asked ${instantWords(check.askedAt)}. By ${instantWords(check.dueAt)}.`}
      />
      <OneColumn>
        <Sheet title="What they were asked" quiet>
          <p className="whitespace-pre-line">{check.question}</p>
        </Sheet>
        <Form
          action={submitCheck}
          formKey={newFormKey()}
          pageTitle="What an agency says"
          hidden={{ requestId, checkId }}
          submit="Write down their answer"
          beside={<a href={paths.mashRequest(requestId)}>Cancel</a>}
        >
          <RadioField
            name="holds"
            label="Did they tell you anything?"
            choices={CHECK_ANSWERS.map((value) => ({ value, label: checkAnswerWords[value] }))}
          />
          <TextAreaField
            name="answer"
            label="What did they say?"
            hint="As they said it. It stays as it is written"
          />
          <TextField name="answeredBy" label="Who answered?" hint="Name and job, like PC Dean Ward" />
        </Form>
      </OneColumn>
    </>
  )
}
