import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { namedPersonOfFamily } from '@/lib/lead-professional/queries/named-person'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitTakeBack } from './action'

type TakeBackPageProps = { params: Promise<{ familyId: string; leadId: string }> }

/** No longer asking somebody who has not answered. */
export default async function TakeBackPage({ params }: TakeBackPageProps) {
  const { familyId, leadId } = await params
  const { familyName, waiting, canAsk } = await ask(namedPersonOfFamily, { familyId })
  if (waiting?.id !== leadId || !canAsk) notFound()
  return (
    <>
      <PageHeader
        title="Ask somebody else instead"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Named person', href: paths.namedPerson(familyId) },
          { label: 'Ask somebody else' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitTakeBack}
          formKey={newFormKey()}
          pageTitle="Ask somebody else instead"
          hidden={{ familyId, leadId }}
          submit={`Stop asking ${waiting.worker.name}`}
          beside={<a href={paths.namedPerson(familyId)}>Cancel</a>}
        >
          <p className="text-form">
            {waiting.worker.name} has not answered yet. If you stop asking, they no longer see the question,
            and you can ask somebody else. Tell them yourself as well.
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
