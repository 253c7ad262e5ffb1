import { redirect } from 'next/navigation'
import { CheckboxField } from '@/components/form/checkbox-field/checkbox-field'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { askingAgencies } from '@/lib/mash/queries/asking-agencies'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitAskAgencies } from './action'

/** Asking agencies what they know about a family. */
export default async function AskAgenciesPage({ params }: { params: Promise<{ requestId: string }> }) {
  const { requestId } = await params
  const { agencies, isDecided } = await ask(askingAgencies, { requestId })
  if (isDecided) redirect(paths.mashRequest(requestId))
  return (
    <>
      <PageHeader
        title="Ask other agencies what they know"
        breadcrumbs={[
          { label: 'Queue', href: paths.triage() },
          { label: 'The request', href: paths.mashRequest(requestId) },
          { label: 'Ask' },
        ]}
        subtitle="Ask only what you need. That you asked, and why, is written down for each of them."
      />
      <OneColumn>
        <Form
          action={submitAskAgencies}
          formKey={newFormKey()}
          pageTitle="Ask other agencies"
          hidden={{ requestId }}
          submit="Write down that I asked"
          beside={<a href={paths.mashRequest(requestId)}>Cancel</a>}
        >
          <CheckboxField
            name="agencyIds"
            label="Who do you ask?"
            hint="Where the family has not agreed to it, that you asked to keep a child safe is written down, and a manager looks at it."
            choices={agencies.map(({ id, name, phone, familyAgreed }) => ({
              value: id,
              label: name,
              hint: [familyAgreed && 'The family agreed to your asking them', phone]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
          <TextAreaField
            name="question"
            label="What do you need to know?"
            hint="For example, any calls to this address since June"
          />
        </Form>
      </OneColumn>
    </>
  )
}
