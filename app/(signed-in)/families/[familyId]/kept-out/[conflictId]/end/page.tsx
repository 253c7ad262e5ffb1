import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { conflictsOfFamily } from '@/lib/conflict/queries/conflicts'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitEndConflict } from './action'

/** A manager lets somebody back who was kept out of a family's record. */
export default async function EndConflictPage({
  params,
}: {
  params: Promise<{ familyId: string; conflictId: string }>
}) {
  const { familyId, conflictId } = await params
  const { familyName, conflicts } = await ask(conflictsOfFamily, { familyId })
  const conflict = conflicts.find(({ id, mayEnd }) => id === conflictId && mayEnd)
  if (!conflict) notFound()
  return (
    <>
      <PageHeader
        title={`Stop keeping ${conflict.worker} out`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Who is kept out', href: paths.familyConflicts(familyId) },
          { label: conflict.worker },
        ]}
        subtitle="They see again what their other reasons let them see, and nothing more."
      />
      <OneColumn>
        <Form
          action={submitEndConflict}
          formKey={newFormKey()}
          pageTitle="Stop keeping somebody out"
          hidden={{ familyId, conflictId }}
          submit="Stop keeping them out"
          beside={<a href={paths.familyConflicts(familyId)}>Cancel</a>}
        >
          <TextAreaField name="why" label="Why do they no longer need to be kept out?" />
        </Form>
      </OneColumn>
    </>
  )
}
