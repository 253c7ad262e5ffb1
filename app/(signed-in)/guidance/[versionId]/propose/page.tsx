import { notFound } from 'next/navigation'
import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { guidanceVersion } from '@/lib/guidance/queries/version'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { versionCrumbs } from '../crumbs'
import { LessSafe, WhatDiffers } from '../what-differs'
import { submitProposal } from './action'

type ProposePageProps = { params: Promise<{ versionId: string }> }

/** Handing a draft to a second person, with its first day. */
export default async function ProposePage({ params }: ProposePageProps) {
  const { versionId } = await params
  const view = await ask(guidanceVersion, { versionId })
  if (!view.canChange) notFound()
  return (
    <>
      <PageHeader
        title="Propose this version"
        subtitle="A second person reads it and publishes it. Until then you may take it back."
        breadcrumbs={versionCrumbs(versionId, { label: 'Propose' })}
      />
      <OneColumn>
        <LessSafe weakenings={view.weakenings} whyWeaker={undefined} />
        <WhatDiffers differences={view.differences} />
        <Form
          action={submitProposal}
          formKey={newFormKey()}
          pageTitle="Propose this version"
          hidden={{ versionId, version: String(view.version) }}
          submit="Ask a second person"
          beside={<a href={paths.guidanceVersion(versionId)}>Not yet</a>}
        >
          <DateField
            name="effectiveFrom"
            label="From which day should it hold?"
            hint="Tomorrow at the earliest: a whole day is decided under one version"
          />
          <TextAreaField
            name="what"
            label="What does it change?"
            hint="One or two sentences, for everybody who will ever look this version up"
            limit={1_000}
            height="short"
          />
          <TextField
            name="source"
            label="Which decision does it rest on?"
            hint="Like “Safeguarding partnership board, 3 November 2026, item 4”"
          />
          {view.weakenings.length > 0 && (
            <TextAreaField
              name="whyWeaker"
              label="Why do children stay safe?"
              hint="The guidance would ask for less in the places named above"
              limit={2_000}
            />
          )}
        </Form>
      </OneColumn>
    </>
  )
}
