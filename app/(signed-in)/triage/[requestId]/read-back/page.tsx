import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { newFormKey } from '@/lib/form/form-key'
import { mashRequest } from '@/lib/mash/queries/request'
import { staysStatutory } from '@/lib/mash/rules'
import { mashDecisionHints, mashDecisionWords } from '@/lib/mash/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitFinalDecision } from '../action'

/** The decision read back, with who will be told, before it is final. */
export default async function ReadBackPage({ params }: { params: Promise<{ requestId: string }> }) {
  const { requestId } = await params
  const view = await ask(mashRequest, { requestId })
  const { written, sender } = view
  if (!written || view.decision || !view.isMine) redirect(paths.mashRequest(requestId))
  const children = view.people.filter(({ part }) => part === 'child').map(({ name }) => name)
  return (
    <>
      <PageHeader
        title="Read it back before it is final"
        breadcrumbs={[
          { label: 'Queue', href: paths.triage() },
          { label: `Contact ${view.reference}`, href: paths.mashRequest(requestId) },
          { label: 'Read it back' },
        ]}
        subtitle="Once recorded it cannot be changed, only added to."
      />
      <OneColumn>
        <Form
          action={submitFinalDecision}
          formKey={newFormKey()}
          pageTitle="Read it back"
          hidden={{
            requestId,
            decision: written.decision,
            why: written.why,
            safeTonight: written.safeTonight ? 'yes' : 'no',
            whyLate: written.whyLate ?? '',
          }}
          submit="Record the decision"
          beside={<a href={`${paths.mashRequest(requestId)}#decision`}>Change it</a>}
        >
          <Sheet title="The decision" deciding>
            <SummaryList
              rows={[
                {
                  label: 'What happens next',
                  value: `${mashDecisionWords[written.decision]}. ${mashDecisionHints[written.decision]}`,
                },
                { label: 'Why', value: written.why },
                { label: 'Safe tonight', value: written.safeTonight ? 'Yes' : 'No' },
                ...(written.whyLate ? [{ label: 'Why it was late', value: written.whyLate }] : []),
                {
                  label: 'Who holds the family then',
                  value: staysStatutory(written.decision)
                    ? 'You, until a social worker has taken it and told you so'
                    : `${sender.name}, from the moment you record this`,
                },
                {
                  label: 'Who will be told',
                  value: `${sender.name}, ${sender.agencyName}, who sees it with the contact. Tell the family of ${children.join(' and ')} yourself within a day, unless that is not safe`,
                },
              ]}
            />
          </Sheet>
        </Form>
      </OneColumn>
    </>
  )
}
