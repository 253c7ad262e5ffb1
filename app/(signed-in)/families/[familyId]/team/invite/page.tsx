import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextField } from '@/components/form/text-field/text-field'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { several } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { type WhoCouldBeInvited, whoCouldBeInvited } from '@/lib/team/queries/who-could-be-invited'
import { submitInvitePerson, submitInviteWorker } from './action'

type InvitePageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ agency?: string | string[] }>
}

const title = 'Invite someone into the team'

/** First an agency, or somebody of the family; then who. Each step is an address and needs no script. */
export default async function InvitePage({ params, searchParams }: InvitePageProps) {
  const [{ familyId }, { agency }] = await Promise.all([params, searchParams])
  const agencyId = typeof agency === 'string' ? agency : undefined
  const choices = await ask(whoCouldBeInvited, { familyId, ...(agencyId && { agencyId }) })
  return (
    <>
      <PageHeader
        title={choices.chosen ? `Invite someone from ${choices.chosen.name}` : title}
        breadcrumbs={[
          { label: familyWords(choices.familyName), href: paths.family(familyId) },
          { label: 'Team', href: paths.familyTeam(familyId) },
          { label: 'Invite' },
        ]}
      />
      <OneColumn>
        {choices.chosen ? (
          <WorkerForm familyId={familyId} chosen={choices.chosen} />
        ) : (
          <>
            <AgencyList familyId={familyId} agencies={choices.agencies} />
            <PersonForm familyId={familyId} choices={choices} />
          </>
        )}
      </OneColumn>
    </>
  )
}

function AgencyList({ familyId, agencies }: { familyId: string; agencies: WhoCouldBeInvited['agencies'] }) {
  return (
    <Sheet title="A worker: where do they work?" flush>
      <ul>
        {agencies.map(({ id, name, workers, isCovered }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-5 border-t border-rule-soft px-4 py-2.5 tablet:px-5"
          >
            <a href={paths.teamInvite(familyId, id)} className="py-1 font-link">
              {name}
            </a>
            <span className="flex flex-wrap items-center gap-x-5 text-small text-ink-soft">
              {several(workers, 'worker')}
              {isCovered ? (
                <DueChip state="done">The family agreed</DueChip>
              ) : (
                <DueChip state="protected">Not agreed yet</DueChip>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function WorkerForm({
  familyId,
  chosen,
}: {
  familyId: string
  chosen: NonNullable<WhoCouldBeInvited['chosen']>
}) {
  const free = chosen.people.filter(({ isInTeam }) => !isInTeam)
  if (free.length === 0) {
    return (
      <Sheet title="Nobody left to invite" flush>
        <PageTitle name={title} />
        <NothingHere>
          Everyone we know at {chosen.name} is in the team already.{' '}
          <a href={paths.teamInvite(familyId)}>Choose another agency</a>.
        </NothingHere>
      </Sheet>
    )
  }
  return (
    <>
      {!chosen.isCovered && <NotAgreed familyId={familyId} agency={chosen.name} />}
      <Form
        action={submitInviteWorker}
        formKey={newFormKey()}
        pageTitle={title}
        hidden={{ familyId }}
        submit="Invite them"
        beside={<a href={paths.teamInvite(familyId)}>Choose another agency</a>}
      >
        <RadioField
          name="workerId"
          label="Who?"
          choices={free.map(({ id, name, jobTitle }) => ({ value: id, label: name, hint: jobTitle }))}
        />
        <ThereFor />
      </Form>
    </>
  )
}

function NotAgreed({ familyId, agency }: { familyId: string; agency: string }) {
  return (
    <Sheet title={`The family has not agreed to share with ${agency} yet`}>
      <div className="flex flex-col gap-3">
        <p>
          You can still invite them. They will see only the meetings they are invited to and their own
          actions, until the family says more may be shared.
        </p>
        <p>
          <a href={paths.familyAgreementNew(familyId)} className="font-link">
            Ask the family first, and write down what they say
          </a>
        </p>
      </div>
    </Sheet>
  )
}

function PersonForm({ familyId, choices }: { familyId: string; choices: WhoCouldBeInvited }) {
  const free = choices.family.filter(({ memberId }) => !memberId)
  if (free.length === 0) return <PageTitle name={title} />
  return (
    <Sheet title="Someone in the family">
      <Form
        action={submitInvitePerson}
        formKey={newFormKey()}
        pageTitle={title}
        hidden={{ familyId }}
        idPrefix="family-"
        submit="Invite them"
      >
        <RadioField
          name="personId"
          label="Who?"
          labelSize="sub"
          choices={free.flatMap(({ who, name, about }) =>
            'personId' in who ? [{ value: who.personId, label: name, hint: about }] : [],
          )}
        />
        <ThereFor />
      </Form>
    </Sheet>
  )
}

function ThereFor() {
  return (
    <TextField
      name="thereFor"
      label="What they are there for"
      hint="If it helps: “Tyler’s football”, “the damp”. Leave it empty if it is plain."
    />
  )
}
