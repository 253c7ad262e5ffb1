import { Form } from '@/components/form/form/form'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { agencyToSee } from '@/lib/agency/queries/agency'
import { newFormKey } from '@/lib/form/form-key'
import { localitiesNow } from '@/lib/locality/queries/to-choose'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitTeam } from './action'

/** A new team of an organisation. */
export default async function NewTeamPage({ params }: { params: Promise<{ agencyId: string }> }) {
  const { agencyId } = await params
  const [agency, areas] = [await ask(agencyToSee, { agencyId }), await ask(localitiesNow, {})]
  return (
    <>
      <PageHeader
        title="Add a team"
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: agency.name, href: paths.agency(agencyId) },
          { label: 'Add a team' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitTeam}
          formKey={newFormKey()}
          pageTitle="Add a team"
          hidden={{ agencyId }}
          submit="Add the team"
          beside={<a href={paths.agency(agencyId)}>Cancel</a>}
        >
          <TextField name="name" label="Name of the team" />
          <SelectField
            name="locality"
            label="The area it works in"
            options={areas.map((name) => ({ value: name, label: name }))}
          />
        </Form>
      </OneColumn>
    </>
  )
}
