import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { restrictionOfFamily } from '@/lib/restriction/queries/restriction'
import { NamedFields } from '../named-fields'
import { submitNamePeople } from './action'

/** Saying afresh who is named in a restriction. */
export default async function NamePeoplePage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const view = await ask(restrictionOfFamily, { familyId })
  if (!view.restriction) redirect(paths.familyRestrictionNew(familyId))
  return (
    <>
      <PageHeader
        title="Change who is named"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Restricted record', href: paths.familyRestriction(familyId) },
          { label: 'Change who is named' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitNamePeople}
          formKey={newFormKey()}
          pageTitle="Change who is named"
          hidden={{ familyId }}
          submit="Save who is named"
          beside={<a href={paths.familyRestriction(familyId)}>Cancel</a>}
        >
          <NamedFields view={view} reviewOn={view.restriction.reviewOn} />
        </Form>
      </OneColumn>
    </>
  )
}
