import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { Button, LinkButton } from '@/components/ui/button/button'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { MessagePage } from '@/components/ui/message-page/message-page'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import { dayWords } from '@/lib/calendar/words'
import { familyWords, listWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { leadQuestion } from '@/lib/lead-professional/queries/question'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { Duties } from '../duties'
import { submitAccept, submitDecline } from './action'

type AnswerPageProps = { params: Promise<{ familyId: string; leadId: string }> }

const pageTitle = 'Can you be the named person?'

/** The question, for the one who is asked: enough to answer it. */
export default async function AnswerPage({ params }: AnswerPageProps) {
  const question = await ask(leadQuestion, await params)
  const { familyId, leadId, familyName, childrenCalled, askedBy, askedOn, holder, status } = question
  if (status !== 'waiting') {
    return (
      <MessagePage
        title="You have answered this already"
        actions={
          <LinkButton href={paths.family(familyId)}>{`Open the ${familyWords(familyName)}`}</LinkButton>
        }
      >
        <PageTitle name={pageTitle} />
        <p>Nothing more is needed here.</p>
      </MessagePage>
    )
  }
  return (
    <>
      <PageHeader title="Can you be the named person?" note={`Asked ${dayWords(askedOn)}`}>
        <OpeningSentence>
          <strong>{askedBy}</strong> asks whether you can be the one person the{' '}
          <strong>{familyWords(familyName)}</strong> can turn to
          {childrenCalled.length > 0 && `: ${listWords(childrenCalled)} and their family`}.
        </OpeningSentence>
      </PageHeader>
      <MainAndSide side={<Duties />}>
        <Sheet title="Why you">
          <div className="flex flex-col gap-4">
            {question.familyView && <VoiceQuote speaker="The family">{question.familyView}</VoiceQuote>}
            <p className="max-w-prose whitespace-pre-line">{question.because}</p>
          </div>
        </Sheet>
        <Sheet title="If you say yes" deciding>
          <p className="mb-4 max-w-prose">
            You look after the family’s plan from that moment, in place of {holder}, who stays in the team.
          </p>
          <Form
            action={submitAccept}
            formKey={newFormKey()}
            hidden={{ familyId, leadId }}
            idPrefix="yes-"
            submit="Yes, I will be their named person"
          />
        </Sheet>
        <Sheet title="If you cannot">
          <Form
            action={submitDecline}
            formKey={newFormKey()}
            pageTitle={pageTitle}
            hidden={{ familyId, leadId }}
            idPrefix="no-"
          >
            <TextAreaField
              name="why"
              label="Why not, and who might be better?"
              labelSize="sub"
              height="short"
              hint={`${holder} goes on looking after the plan and reads this`}
            />
            <p>
              <Button look="secondary">No, I cannot</Button>
            </p>
          </Form>
        </Sheet>
      </MainAndSide>
    </>
  )
}
