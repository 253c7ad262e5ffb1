import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { teamOfFamily } from '@/lib/team/queries/team'
import { submitLeave } from './action'

type LeavePageProps = { params: Promise<{ familyId: string; memberId: string }> }

/** Somebody leaves the team: what that ends, before it is done. */
export default async function LeavePage({ params }: LeavePageProps) {
  const { familyId, memberId } = await params
  const team = await ask(teamOfFamily, { familyId })
  const member = [...team.family, ...team.workers].find((one) => one.memberId === memberId)
  if (!member || !team.canInvite) notFound()
  return (
    <>
      <PageHeader
        title={`${member.name} leaves the team`}
        breadcrumbs={[
          { label: familyWords(team.familyName), href: paths.family(familyId) },
          { label: 'Team', href: paths.familyTeam(familyId) },
          { label: 'Leaving' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitLeave}
          formKey={newFormKey()}
          pageTitle="Leaving the team"
          hidden={{ familyId, memberId }}
          submit={`${member.called} leaves the team`}
          beside={<a href={paths.familyTeam(familyId)}>Cancel</a>}
        >
          <p className="text-form">
            {member.side === 'family'
              ? `${member.called} is no longer invited to new meetings. They are still in the family.`
              : `${member.called} can no longer see the record because of being in the team. Any action they still own stays theirs, and they go on seeing that action.`}
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
