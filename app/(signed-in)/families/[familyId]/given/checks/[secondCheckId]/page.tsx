import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Container } from '@/components/ui/layout/container'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import { secondCheckQuestion } from '@/lib/disclosure/queries/second-check'
import { recipientWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import '../../../family-copy/family-copy.css'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { AboutOthers } from '../../about-others'
import { ContentsOf } from '../../contents-of'
import { LeftOut } from '../../for/[document]/[recipientId]/left-out'
import { submitSecondCheckAnswer } from './action'

type SecondCheckPageProps = { params: Promise<{ familyId: string; secondCheckId: string }> }

/** The second person reads what somebody would be given of themselves, and what is left out, and says whether it may go. */
export default async function SecondCheckPage({ params }: SecondCheckPageProps) {
  const { familyId, secondCheckId } = await params
  const view = await ask(secondCheckQuestion, { familyId, secondCheckId })
  return (
    <>
      {view.answer && <PageTitle name="Looked through already" />}
      <PageHeader
        title={`May this be given to ${view.called}?`}
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'Look through it' },
        ]}
        subtitle={`${view.name}. ${recipientWords[view.kind]}. Asked by ${view.askedBy}, ${instantWords(view.askedAt)}.`}
      />
      <OneColumn>
        <Sheet title="What they ask you to look at" quiet>
          <p className="whitespace-pre-line text-form">{view.note}</p>
        </Sheet>
        <AboutOthers called={view.called} lines={view.aboutOthers} />
        <LeftOut called={view.called} classes={view.leftOut} />
        {view.answer ? (
          <p>{view.answer === 'may-be-given' ? 'The answer was yes.' : 'The answer was not yet.'}</p>
        ) : (
          <Form
            action={submitSecondCheckAnswer}
            formKey={newFormKey()}
            pageTitle="May this be given?"
            hidden={{ familyId, secondCheckId }}
            submit="Save my answer"
            beside={<a href={paths.given(familyId)}>Cancel</a>}
          >
            <RadioField
              name="answer"
              label={`Have you read all of it, and may it be given to ${view.called}?`}
              choices={[
                { value: 'may-be-given', label: 'Yes, exactly this, within two weeks' },
                { value: 'not-yet', label: 'Not yet' },
              ]}
            />
            <TextAreaField name="why" label="What you looked at, or what is to change first" height="short" />
          </Form>
        )}
      </OneColumn>
      <Container className="pb-12 print:hidden">
        <h2 className="mb-3 text-section">What {view.called} would read</h2>
        <ContentsOf document="subject-access" contents={view.contents} />
      </Container>
    </>
  )
}
