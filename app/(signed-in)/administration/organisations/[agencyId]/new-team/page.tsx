import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { agencyToSee } from '@/lib/agency/queries/agency'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitTeam } from './action'

/** A new team of an organisation. */
export default async function NewTeamPage({ params }: { params: Promise<{ agencyId: string }> }) {
  const { agencyId } = await params
  const agency = await ask(agencyToSee, { agencyId })
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
          pageTitle="Add a team - Alongside"
          hidden={{ agencyId }}
          submit="Add the team"
          beside={<a href={paths.agency(agencyId)}>Cancel</a>}
        >
          <TextField name="name" label="Name of the team" />
          <TextField name="locality" label="The place it works in" hint="As families call it" width="half" />
        </Form>
      </OneColumn>
    </>
  )
}
