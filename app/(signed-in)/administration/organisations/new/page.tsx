import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { everyAgency } from '@/lib/agency/queries/agencies'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { AgencyFields } from '../agency-fields'
import { submitAgency } from './action'

/** An organisation joins the partnership. */
export default async function NewAgencyPage() {
  await ask(everyAgency, {})
  return (
    <>
      <PageHeader
        title="Add an organisation"
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Add an organisation' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitAgency}
          formKey={newFormKey()}
          pageTitle="Add an organisation"
          submit="Add the organisation"
          beside={<a href={paths.administration()}>Cancel</a>}
        >
          <AgencyFields />
        </Form>
      </OneColumn>
    </>
  )
}
