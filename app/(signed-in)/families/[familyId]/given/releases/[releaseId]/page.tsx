import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import { releaseQuestion } from '@/lib/disclosure/queries/release'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitReleaseAnswer } from './action'

type ReleasePageProps = { params: Promise<{ familyId: string; releaseId: string }> }

/** The second person decides whether a protected address may be used once. The address itself is not shown. */
export default async function ReleasePage({ params }: ReleasePageProps) {
  const { familyId, releaseId } = await params
  const view = await ask(releaseQuestion, { familyId, releaseId })
  return (
    <>
      <PageHeader
        title={`May something be posted to ${view.called}?`}
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'A protected address' },
        ]}
        subtitle={`Asked by ${view.askedBy}, ${instantWords(view.askedAt)}`}
      />
      <OneColumn>
        <Sheet title="Why it must be posted" quiet>
          <p className="whitespace-pre-line text-form">{view.why}</p>
        </Sheet>
        {view.answer ? (
          <p>{view.answer === 'released' ? 'The answer was yes, for once.' : 'The answer was no.'}</p>
        ) : (
          <Form
            action={submitReleaseAnswer}
            formKey={newFormKey()}
            pageTitle="A protected address"
            hidden={{ familyId, releaseId }}
            submit="Save my answer"
            beside={<a href={paths.given(familyId)}>Cancel</a>}
          >
            <RadioField
              name="answer"
              label={`May the protected address be used for ${view.name}?`}
              choices={[
                { value: 'released', label: 'Yes, once, within two weeks' },
                { value: 'refused', label: 'No: hand it over in person' },
              ]}
            />
            <TextAreaField name="why" label="Why" hint="What you checked, and with whom" height="short" />
          </Form>
        )}
      </OneColumn>
    </>
  )
}
