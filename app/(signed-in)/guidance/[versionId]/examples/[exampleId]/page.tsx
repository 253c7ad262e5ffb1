import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { OUTCOMES } from '@/lib/continuum/outcome'
import { OUTCOME_WORDS } from '@/lib/continuum/words'
import { newFormKey } from '@/lib/form/form-key'
import { guidanceVersion } from '@/lib/guidance/queries/version'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { versionCrumbs } from '../../crumbs'
import { submitExample } from './action'

type ExamplePageProps = { params: Promise<{ versionId: string; exampleId: string }> }

/** What an example case of a draft should give. */
export default async function ExamplePage({ params }: ExamplePageProps) {
  const { versionId, exampleId } = await params
  const { version, examples, canChange } = await ask(guidanceVersion, { versionId })
  const example = examples.find(({ id }) => id === exampleId)
  if (!example || !canChange) notFound()
  return (
    <>
      <PageHeader
        title="What should this example be?"
        subtitle={example.story}
        breadcrumbs={versionCrumbs(versionId, { label: 'An example' })}
      />
      <OneColumn>
        <p className="max-w-prose">
          The draft gives: <strong>{OUTCOME_WORDS[example.given].staff}</strong>. Change what it should be
          only when the line is moved on purpose.
        </p>
        <Form
          action={submitExample}
          formKey={newFormKey()}
          pageTitle="What should this example be?"
          hidden={{ versionId, version: String(version), exampleId }}
          submit="Change it in the draft"
          beside={<a href={paths.guidanceVersion(versionId)}>Cancel</a>}
        >
          <RadioField
            name="outcome"
            label="It should be"
            defaultValue={example.expected}
            choices={OUTCOMES.map((value) => ({ value, label: OUTCOME_WORDS[value].staff }))}
          />
        </Form>
      </OneColumn>
    </>
  )
}
