import { PersonFields } from '@/components/family/person-fields/person-fields'
import { SamePerson } from '@/components/family/same-person/same-person'
import { Form } from '@/components/form/form/form'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { familyNow } from '@/lib/family/queries/family-now'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitNewPerson } from './action'

/** Adding somebody to a family. */
export default async function NewPersonPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const family = await ask(familyNow, { familyId })
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.familyPeople(familyId)}>{`${familyWords(family.name)}: people`}</BackLink>
        <Form
          action={submitNewPerson}
          formKey={newFormKey()}
          hidden={{ familyId }}
          pageTitle="Add someone"
          submit="Save and say how they are related"
          heading={
            <div>
              <h1 className="text-title">Add someone to the {familyWords(family.name)}</h1>
              <p className="mt-1 text-lead">Only their name and their part are needed.</p>
            </div>
          }
        >
          <SamePerson />
          <PersonFields />
        </Form>
      </OneColumn>
    </div>
  )
}
