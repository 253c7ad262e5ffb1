import { AnswerFields } from '@/components/consent/answer-fields/answer-fields'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayFromInstant } from '@/lib/calendar/day'
import { askingAgreement } from '@/lib/consent/queries/asking'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitAnswer } from './action'

/** Writing down what somebody in the family said, or that they took it back. */
export default async function NewAnswerPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, people, agencies } = await ask(askingAgreement, { familyId })
  return (
    <>
      <PageHeader
        title="What did they say?"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Agreement', href: paths.familyAgreement(familyId) },
          { label: 'What did they say?' },
        ]}
        subtitle="Help is their choice, and so is who knows about it. They can change their mind at any time."
      />
      <OneColumn>
        <Form
          action={submitAnswer}
          formKey={newFormKey()}
          pageTitle="What did they say?"
          hidden={{ familyId }}
          submit="Save their answer"
          beside={<a href={paths.familyAgreement(familyId)}>Cancel</a>}
        >
          <AnswerFields people={people} agencies={agencies} today={dayFromInstant(new Date())} canEnd />
        </Form>
      </OneColumn>
    </>
  )
}
