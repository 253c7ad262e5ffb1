import { LinkButton } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { PersonLine } from '@/components/ui/initials/person-line'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'
import type { Around, TeamView } from '@/lib/team/types'

/** People around a family, each with what they are there for and what they can see. */
export function TeamList({ people, team }: { people: Around[]; team: TeamView }) {
  if (people.length === 0) return <NothingHere>Nobody yet.</NothingHere>
  return (
    <ul>
      {people.map((person) => (
        <li
          key={person.key}
          className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule-soft px-4 py-3 tablet:px-5"
        >
          <div className="min-w-0 grow basis-60">
            <PersonLine
              person={{
                name: person.name,
                initials: initials(person.name),
                side: person.side,
                detail: detailOf(person),
                ...(roleOf(person) && { role: roleOf(person) ?? '' }),
              }}
            />
          </div>
          <Standing person={person} />
          {team.canInvite && person.memberId && !person.isHolder && !person.isNamedPerson && (
            <LinkButton
              href={paths.teamLeave(team.familyId, person.memberId)}
              look="link"
              size="compact"
              about={person.name}
            >
              Leaves the team
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  )
}

function Standing({ person }: { person: Around }) {
  if (person.side === 'family') {
    return (
      <span className="text-small text-ink-soft">
        {person.memberId ? 'Invited to meetings' : 'Not invited yet'}
      </span>
    )
  }
  if (person.isHolder || person.isCovered) return <DueChip state="done">The family agreed</DueChip>
  return <DueChip state="protected">Invitations and own actions only</DueChip>
}

function roleOf({ isNamedPerson, isHolder, jobTitle }: Around): string | undefined {
  if (isNamedPerson) return 'named person'
  return isHolder ? 'looking after the plan for now' : jobTitle?.toLowerCase()
}

function detailOf({ about, thereFor }: Around): string {
  return thereFor ? `${about}. ${thereFor}` : about
}
