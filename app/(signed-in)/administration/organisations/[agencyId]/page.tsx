import { Form } from '@/components/form/form/form'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { PlusIcon } from '@/components/ui/icon/act'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { agencyToSee } from '@/lib/agency/queries/agency'
import type { AgencyView } from '@/lib/agency/types'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { AgencyFields } from '../agency-fields'
import { submitAgencyChange } from './action'

type AgencyPageProps = {
  params: Promise<{ agencyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One organisation: its teams, its people, and what is written down of it. */
export default async function AgencyPage({ params, searchParams }: AgencyPageProps) {
  const [{ agencyId }, { done }] = await Promise.all([params, searchParams])
  const agency = await ask(agencyToSee, { agencyId })
  return (
    <>
      <PageHeader
        title={agency.name}
        breadcrumbs={[{ label: 'Administration', href: paths.administration() }, { label: agency.name }]}
        actions={
          <LinkButton href={paths.teamNew(agencyId)} icon={<PlusIcon />}>
            Add a team
          </LinkButton>
        }
      />
      <MainAndSide
        side={
          <Sheet title="What is written down" quiet>
            <Form
              action={submitAgencyChange}
              formKey={newFormKey()}
              pageTitle="Organisation"
              hidden={{ agencyId }}
              submit="Save"
            >
              <AgencyFields agency={agency} />
            </Form>
          </Sheet>
        }
      >
        {done === 'saved' && <NotificationBanner saved="The organisation is saved" />}
        <Teams teams={agency.teams} />
        <People workers={agency.workers} />
      </MainAndSide>
    </>
  )
}

function Teams({ teams }: Pick<AgencyView, 'teams'>) {
  return (
    <Sheet title="Teams" count={teams.length} flush>
      {teams.length === 0 ? (
        <NothingHere>No teams.</NothingHere>
      ) : (
        <DataTable
          caption="Teams"
          columns={[{ heading: 'Team' }, { heading: 'Area' }, { heading: 'Managed by' }]}
          rows={teams.map(({ id, name, locality, managers }) => ({
            id,
            cells: [
              <a key="name" href={paths.teamOfAgency(id)} className="font-link">
                {name}
              </a>,
              locality,
              managers || 'Nobody',
            ],
          }))}
        />
      )}
    </Sheet>
  )
}

function People({ workers }: Pick<AgencyView, 'workers'>) {
  return (
    <Sheet title="People" count={workers.length} flush>
      {workers.length === 0 ? (
        <NothingHere>Nobody works here yet.</NothingHere>
      ) : (
        <DataTable
          caption="People"
          columns={[{ heading: 'Name' }, { heading: 'Job' }, { heading: 'Team' }]}
          rows={workers.map(({ id, name, jobTitle, team }) => ({
            id,
            cells: [
              <a key="name" href={paths.workerToLookAfter(id)} className="font-link">
                {name}
              </a>,
              jobTitle,
              team ?? 'No team',
            ],
          }))}
        />
      )}
    </Sheet>
  )
}
