import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { BASES } from '@/lib/continuum/citation'
import { newFormKey } from '@/lib/form/form-key'
import { partOf } from '@/lib/guidance/entries'
import { guidancePart } from '@/lib/guidance/queries/part'
import { basisChoices, partWords } from '@/lib/guidance/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { versionCrumbs } from '../../crumbs'
import { submitEntry } from './action'
import { ValueFields } from './value-fields'

type EntryPageProps = { params: Promise<{ versionId: string; entry: string }> }

/** One thing the guidance settles, to be changed with where it comes from. */
export default async function EntryPage({ params }: EntryPageProps) {
  const { versionId, entry: path } = await params
  const part = partOf(path)
  const { version, entries, canChange } = await ask(guidancePart, { versionId, part })
  const entry = entries.find((each) => each.path === path)
  if (!entry || !canChange) notFound()
  const back = paths.guidancePart(versionId, part)
  return (
    <>
      <PageHeader
        title={entry.label}
        subtitle={entry.before ? `The version before: ${entry.before}` : undefined}
        breadcrumbs={versionCrumbs(
          versionId,
          { label: partWords[part].title, href: back },
          { label: 'Change' },
        )}
      />
      <OneColumn>
        <Form
          action={submitEntry}
          formKey={newFormKey()}
          pageTitle={entry.label}
          hidden={{ versionId, version: String(version), path, kind: entry.kind }}
          submit="Change it in the draft"
          beside={<a href={back}>Cancel</a>}
        >
          <ValueFields entry={entry} />
          <RadioField
            name="basis"
            label="What does it rest on?"
            defaultValue={entry.basis}
            choices={BASES.map((value) => ({ value, ...basisChoices[value] }))}
          />
          <TextField
            name="source"
            label="Which document or decision?"
            hint="With its section or its date, so that anybody can look it up"
            defaultValue={entry.source}
          />
        </Form>
      </OneColumn>
    </>
  )
}
