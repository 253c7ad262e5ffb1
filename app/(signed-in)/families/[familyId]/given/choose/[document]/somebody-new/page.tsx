import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { forWhom } from '@/lib/disclosure/queries/for-whom'
import { documentKinds } from '@/lib/disclosure/types'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitOutsidePerson } from './action'

type SomebodyNewPageProps = {
  params: Promise<{ familyId: string; document: string }>
  searchParams: Promise<{ about?: string | string[] }>
}

/** Writes down somebody at an organisation that is not in the partnership: once, for this family. */
export default async function SomebodyNewPage({ params, searchParams }: SomebodyNewPageProps) {
  const [{ familyId, document: asked }, { about }] = await Promise.all([params, searchParams])
  const document = documentKinds.find((one) => one === asked) ?? notFound()
  const aboutId = typeof about === 'string' ? about : undefined
  const { familyName } = await ask(forWhom, { familyId, document, ...(aboutId && { aboutId }) })
  return (
    <>
      <PageHeader
        title="Somebody outside the partnership"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'Write them down' },
        ]}
        subtitle="They are written down once, for this family only. Before anything is given to them, write down by what right."
      />
      <OneColumn>
        <Form
          action={submitOutsidePerson}
          formKey={newFormKey()}
          pageTitle="Somebody outside the partnership"
          hidden={{ familyId, document, ...(aboutId && { about: aboutId }) }}
          submit="Write them down"
          beside={<a href={paths.giveForWhom(familyId, document, { about: aboutId })}>Cancel</a>}
        >
          <TextField name="name" label="Their name" hint="As they write it" />
          <TextField name="role" label="What they do" hint="For example, “Housing officer”" />
          <TextField name="organisation" label="Which organisation?" />
        </Form>
      </OneColumn>
    </>
  )
}
