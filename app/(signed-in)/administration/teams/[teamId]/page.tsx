import { Form } from '@/components/form/form/form'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextField } from '@/components/form/text-field/text-field'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { teamToSee } from '@/lib/agency/queries/team'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitManager, submitTeamChange } from './action'
import { Managers } from './managers'

type TeamPageProps = {
  params: Promise<{ teamId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One team: who manages it and did, who is in it, and what is written down of it. */
export default async function TeamOfAgencyPage({ params, searchParams }: TeamPageProps) {
  const [{ teamId }, { done }] = await Promise.all([params, searchParams])
  const team = await ask(teamToSee, { teamId })
  return (
    <>
      <PageHeader
        title={team.name}
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: team.agency.name, href: paths.agency(team.agency.id) },
          { label: team.name },
        ]}
      />
      <MainAndSide
        side={
          <Sheet title="What is written down" quiet>
            <Form
              action={submitTeamChange}
              formKey={newFormKey()}
              pageTitle="Team"
              hidden={{ teamId }}
              submit="Save"
            >
              <TextField name="name" label="Name of the team" defaultValue={team.name} />
              <SelectField
                name="locality"
                label="The area it works in"
                options={team.localities.map((name) => ({ value: name, label: name }))}
                defaultValue={team.locality}
              />
            </Form>
          </Sheet>
        }
      >
        {done === 'saved' && <NotificationBanner saved="The team is saved" />}
        {done === 'manager' && <NotificationBanner saved="Who manages the team is saved" />}
        <Managers team={team} />
        <Sheet title="Somebody else manages it">
          <Form
            action={submitManager}
            formKey={newFormKey()}
            pageTitle="Team"
            hidden={{ teamId }}
            submit="Make them its manager"
            idPrefix="manager-"
          >
            <SelectField
              name="workerId"
              label="Who?"
              hint="They see the families this team looks after from their next page on."
              options={team.couldManage.map(({ id, name, about }) => ({
                value: id,
                label: `${name}, ${about}`,
              }))}
            />
          </Form>
        </Sheet>
        <Sheet title="People" count={team.workers.length}>
          <ul className="flex flex-col gap-1.5">
            {team.workers.map(({ id, name, jobTitle }) => (
              <li key={id}>
                <a href={paths.workerToLookAfter(id)}>{name}</a>, {jobTitle}
              </li>
            ))}
          </ul>
        </Sheet>
      </MainAndSide>
    </>
  )
}
