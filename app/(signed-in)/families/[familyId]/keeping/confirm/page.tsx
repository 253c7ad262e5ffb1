import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { recordKeeping } from '@/lib/retention/queries/record-keeping'
import { becauseWords } from '@/lib/retention/words'
import { WhatGoes } from '../what-goes'
import { submitConfirm } from './action'

/** The second person looks at why a record is to go, and confirms it or leaves it. */
export default async function ConfirmLettingGoPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, letting, may } = await ask(recordKeeping, { familyId })
  if (!letting?.agreed || letting.agreed.byMe || letting.confirmed) redirect(paths.familyKeeping(familyId))
  return (
    <>
      <PageHeader
        title={`May the record of the ${familyWords(familyName)} go?`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'How long it is kept', href: paths.familyKeeping(familyId) },
          { label: 'Confirm' },
        ]}
        subtitle={`It was to be kept until ${dayWords(letting.due.dueOn)}: ${becauseWords(letting.due)}. ${letting.agreed.by} agreed on ${dayWords(letting.agreed.on)} that it may go.`}
      />
      <MainAndSide side={<WhatGoes />}>
        <Form
          action={submitConfirm}
          formKey={newFormKey()}
          pageTitle="May this record go?"
          hidden={{ familyId }}
          submit="Confirm that it goes"
          beside={<a href={paths.familyKeeping(familyId)}>Leave it as it is</a>}
        >
          <p className="text-form">
            You are the second person. If anything in it is still needed,{' '}
            {may.decide ? (
              <a href={paths.familyKeepingLonger(familyId)}>keep it longer</a>
            ) : (
              `tell ${letting.agreed.by} and leave it as it is`
            )}
            .
          </p>
        </Form>
      </MainAndSide>
    </>
  )
}
