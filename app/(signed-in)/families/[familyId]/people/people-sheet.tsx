import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { parentalResponsibilityWords } from '@/lib/family/member-words'
import type { FamilyPeople } from '@/lib/family/people'
import { tieOf, tieWords } from '@/lib/family/ties'
import type { Member } from '@/lib/family/types'
import { listWords } from '@/lib/family/words'
import { partWords } from '@/lib/family/words-for-part'
import { paths } from '@/lib/paths'
import { firstName, nameInFull } from '@/lib/person/name'
import { bornWords } from '@/lib/person/words'

/** Some people of a family, each with who they are to the others. */
export function PeopleSheet({
  title,
  family,
  members,
  today,
}: {
  title: string
  family: FamilyPeople
  members: readonly Member[]
  today: Day
}) {
  return (
    <Sheet title={title} count={members.length} flush>
      {members.length === 0 && <NothingHere>Nobody is written down here yet.</NothingHere>}
      <ul>
        {members.map((member) => (
          <li key={member.id} className="border-t border-rule-soft px-4 py-3.5 tablet:px-5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a href={paths.familyPerson(family.familyId, member.id)} className="text-sub">
                {nameInFull(member)}
              </a>
              <span className="text-small text-ink-soft">{bornWords(member, today)}</span>
            </p>
            <p className="text-body text-ink-soft">{standing(member)}</p>
            <p className="text-small text-ink-soft">
              {member.part === 'child'
                ? parentalResponsibilityWords(member.id, family.members, family.relationships)
                : tiesWords(member, family)}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function standing({ part, relationship, livesHere }: Member): string {
  const home = livesHere === undefined ? undefined : livesHere ? 'lives here' : 'lives somewhere else'
  return [relationship ?? partWords[part], home].filter(Boolean).join(', ')
}

/** "Parent of Tyler and Maisie. Former partner of Craig." */
function tiesWords(member: Member, { members, relationships }: FamilyPeople): string {
  const groups = new Map<string, string[]>()
  for (const tie of relationships) {
    const otherId = tie.from === member.id ? tie.to : tie.to === member.id ? tie.from : undefined
    const other = members.find(({ id }) => id === otherId)
    if (!other) continue
    const words = tieWords[tieOf(tie, member.id)]
    groups.set(words, [...(groups.get(words) ?? []), firstName(other)])
  }
  return (
    [...groups].map(([words, names]) => `${words} ${listWords(names)}.`).join(' ') ||
    'Not yet said how they are related.'
  )
}
