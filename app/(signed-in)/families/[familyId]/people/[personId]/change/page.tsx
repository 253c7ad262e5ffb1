import { PersonFields } from '@/components/family/person-fields/person-fields'
import { Form } from '@/components/form/form/form'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import { boxesOfPerson } from '@/lib/family/person-form'
import { personOfFamily } from '@/lib/family/queries/person-of-family'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { firstName, nameInFull } from '@/lib/person/name'
import { possessive } from '@/lib/person/words'
import { submitChangedPerson } from './action'

/** Putting right, or adding to, what is written down about one person. */
export default async function ChangePersonPage({
  params,
}: {
  params: Promise<{ familyId: string; personId: string }>
}) {
  const { familyId, personId } = await params
  const { person } = await ask(personOfFamily, { familyId, personId })
  const title = `${possessive(firstName(person))} details`
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.familyPerson(familyId, personId)}>{nameInFull(person)}</BackLink>
        <Form
          action={submitChangedPerson}
          formKey={newFormKey()}
          hidden={{ familyId, personId, version: String(person.version) }}
          values={boxesOfPerson(person)}
          pageTitle="Change details"
          submit="Save these details"
          beside={<a href={paths.familyPerson(familyId, personId)}>Leave them as they were</a>}
          heading={<h1 className="text-title">{title}</h1>}
        >
          <PersonFields />
        </Form>
      </OneColumn>
    </div>
  )
}
