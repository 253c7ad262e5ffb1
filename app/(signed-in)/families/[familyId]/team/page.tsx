import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { PlusIcon } from '@/components/ui/icon/act'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { familyWords, listWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { teamOfFamily } from '@/lib/team/queries/team'
import type { TeamView } from '@/lib/team/types'
import { doneWords } from './done-words'
import { TeamList } from './team-list'

export const metadata: Metadata = { title: 'Team' }

type TeamPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** Who is around the family: the family first, then the named person and the rest of the team. */
export default async function TeamPage({ params, searchParams }: TeamPageProps) {
  const [{ familyId }, { done }] = await Promise.all([params, searchParams])
  const team = await ask(teamOfFamily, { familyId })
  const saved = doneWords(done)
  return (
    <>
      <PageHeader
        title={team.isTeamHelp ? 'The team around the family' : 'Who is helping'}
        breadcrumbs={[
          { label: familyWords(team.familyName), href: paths.family(familyId) },
          { label: 'Team' },
        ]}
        actions={
          team.canInvite && (
            <LinkButton look="primary" href={paths.teamInvite(familyId)} icon={<PlusIcon />}>
              Invite someone
            </LinkButton>
          )
        }
      >
        <Opening team={team} />
      </PageHeader>
      <MainAndSide side={<WhoSees team={team} />}>
        {saved && <NotificationBanner saved={saved} />}
        <Sheet title="Family" flush>
          <TeamList people={team.family} team={team} />
        </Sheet>
        <Sheet title="Workers" flush>
          <TeamList people={team.workers} team={team} />
        </Sheet>
      </MainAndSide>
    </>
  )
}

function Opening({ team: { workers, episodeId } }: { team: TeamView }) {
  const [lead] = workers.filter(({ isNamedPerson }) => isNamedPerson)
  const [holder] = workers.filter(({ isHolder }) => isHolder)
  if (!episodeId)
    return <OpeningSentence>No help is under way, so there is no team just now.</OpeningSentence>
  return (
    <OpeningSentence>
      {lead ? (
        <>
          <strong>{lead.name}</strong> is the family’s named person.
        </>
      ) : (
        <>
          Nobody has said yes to being the named person yet. <strong>{holder?.name}</strong> is looking after
          the plan until then.
        </>
      )}
    </OpeningSentence>
  )
}

/** Whom the family has not agreed to yet, what they see meanwhile, and how to put it right. */
function WhoSees({ team }: { team: TeamView }) {
  const notCovered = team.workers.filter(({ isCovered, isHolder }) => !isCovered && !isHolder)
  return (
    <Sheet title="Who sees what" quiet>
      {notCovered.length === 0 ? (
        <p>Everyone in the team works for an agency the family agreed to, so they can see the plan.</p>
      ) : (
        <div className="flex flex-col gap-3">
          <p>
            The family has not said we may share with{' '}
            <strong className="font-bold">
              {listWords([...new Set(notCovered.map(({ about }) => about))])}
            </strong>
            . Until they do, {listWords(notCovered.map(({ called }) => called))}{' '}
            {notCovered.length === 1 ? 'sees' : 'see'} only the meetings they are invited to and their own
            actions.
          </p>
          {team.canRecordAgreement && (
            <p>
              <a href={paths.familyAgreementNew(team.familyId)} className="font-link">
                Ask the family, and write down what they say
              </a>
            </p>
          )}
        </div>
      )}
    </Sheet>
  )
}
