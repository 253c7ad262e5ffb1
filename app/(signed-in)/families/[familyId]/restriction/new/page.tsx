import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { restrictionOfFamily } from '@/lib/restriction/queries/restriction'
import { restrictionReasons } from '@/lib/restriction/types'
import { restrictionReasonWords } from '@/lib/restriction/words'
import { NamedFields } from '../named-fields'
import { submitRestrict } from './action'

/** Restricting a family's record to people by name. */
export default async function RestrictPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const view = await ask(restrictionOfFamily, { familyId })
  if (view.restriction) redirect(paths.familyRestriction(familyId))
  return (
    <>
      <PageHeader
        title="Restrict this record"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Restrict this record' },
        ]}
      />
      <MainAndSide side={<WhatHappens />}>
        <Form
          action={submitRestrict}
          formKey={newFormKey()}
          pageTitle="Restrict this record"
          hidden={{ familyId }}
          submit="Restrict this record"
          beside={<a href={paths.family(familyId)}>Cancel</a>}
        >
          <RadioField
            name="reason"
            label="Why must it be restricted?"
            choices={restrictionReasons.map((value) => ({ value, label: restrictionReasonWords[value] }))}
          />
          <TextAreaField name="why" label="What happened?" hint="Only people you name can read this" />
          <NamedFields view={view} />
        </Form>
      </MainAndSide>
    </>
  )
}

function WhatHappens() {
  return (
    <Sheet title="What happens then" quiet>
      <ul className="ms-5 flex list-disc flex-col gap-1.5">
        <li>
          For everybody you do not name the family no longer exists: no page, list, count or search shows it.
        </li>
        <li>It cannot be opened in an emergency either.</li>
        <li>Lifting it takes two of the people named.</li>
      </ul>
    </Sheet>
  )
}
