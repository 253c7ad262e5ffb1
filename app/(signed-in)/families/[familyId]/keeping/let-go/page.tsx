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
import { submitAgree } from './action'

/** A manager agrees that a record may go. */
export default async function LetGoPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, letting, may } = await ask(recordKeeping, { familyId })
  if (!letting || letting.agreed || !may.decide) redirect(paths.familyKeeping(familyId))
  return (
    <>
      <PageHeader
        title={`Let the record of the ${familyWords(familyName)} go?`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'How long it is kept', href: paths.familyKeeping(familyId) },
          { label: 'Let it go' },
        ]}
        subtitle={`It was to be kept until ${dayWords(letting.due.dueOn)}: ${becauseWords(letting.due)}.`}
      />
      <MainAndSide side={<WhatGoes />}>
        <Form
          action={submitAgree}
          formKey={newFormKey()}
          pageTitle="Let this record go?"
          hidden={{ familyId }}
          submit="Agree, and ask somebody to confirm it"
          beside={<a href={paths.familyKeeping(familyId)}>Not now</a>}
        >
          <p className="text-form">
            Is anything in it still needed: for a claim, a complaint, an inquiry, or because somebody of the
            family may ask for it? Then <a href={paths.familyKeepingLonger(familyId)}>keep it longer</a> or{' '}
            <a href={paths.familyKeepingHold(familyId)}>put it on hold</a>.
          </p>
        </Form>
      </MainAndSide>
    </>
  )
}
