import type { FamilyTree } from '@/components/family/genogram/family-tree'
import { Genogram } from '@/components/family/genogram/genogram'
import { Initials } from '@/components/ui/initials/initials'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import type { FamilyRecord } from '@/lib/family/family-record'
import { generations } from '@/lib/family/generations'
import { treeSentences } from '@/lib/family/tree-words'
import type { Member } from '@/lib/family/types'
import { paths } from '@/lib/paths'
import { ageOf } from '@/lib/person/age'
import { firstName, initials } from '@/lib/person/name'
import { ageOrDueWords } from '@/lib/person/words'

/** Who is in the family, and who is around it. */
export function FamilySide({ record, today }: { record: FamilyRecord; today: Day }) {
  const tree = generations(record.members, record.relationships)
  return (
    <>
      <Sheet title="Family" quiet note={<a href={paths.familyPeople(record.familyId)}>Everyone</a>}>
        <Genogram tree={familyTree(record, today)} inWords={treeSentences(tree, record.members)} />
      </Sheet>
      <Sheet
        title="Team around the family"
        quiet
        note={<a href={paths.familyTeam(record.familyId)}>The team</a>}
      >
        {record.episode || record.team.length > 0 ? (
          <ul className="flex flex-col gap-3.5">
            {teamLines(record).map(({ id, name, about, side }) => (
              <li key={id} className="flex gap-3 text-small">
                <Initials initials={initials(name)} side={side} />
                <span>
                  <strong className="block font-bold">{name}</strong>
                  <span className="text-ink-soft">{about}</span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-small text-ink-soft">
            Nobody yet. A team comes together when several agencies help.
          </p>
        )}
      </Sheet>
    </>
  )
}

function teamLines({
  episode,
  team,
}: FamilyRecord): { id: string; name: string; about: string; side: 'team' | 'family' }[] {
  if (!episode) return [...team]
  const { holder, namedSince } = episode
  const role = namedSince ? 'named person' : 'looks after the plan for now'
  return [
    {
      id: holder.workerId,
      name: holder.name,
      about: `${role}, ${holder.jobTitle}, ${holder.agency}`,
      side: 'team',
    },
    ...team.filter(({ workerId }) => workerId !== holder.workerId),
  ]
}

function familyTree({ members, relationships }: FamilyRecord, today: Day): FamilyTree {
  const { unions } = generations(members, relationships)
  return {
    people: members.map((member) => ({
      id: member.id,
      name: firstName(member),
      shape: shapeOf(member, today),
      household: member.livesHere === true,
      ...ageIn(member, today),
      ...(member.part === 'other-adult' && member.relationship ? { note: member.relationship } : {}),
    })),
    parents: unions.map(({ parents, children, together }) => ({
      parents: parents.length === 2 ? [parents[0] ?? '', parents[1] ?? ''] : [parents[0] ?? ''],
      children: [...children],
      separated: together === 'separated',
    })),
  }
}

function shapeOf(member: Member, today: Day): FamilyTree['people'][number]['shape'] {
  if (ageOf(member, today).stage === 'unborn') return 'triangle'
  return member.gender === 'female' ? 'circle' : member.gender === 'male' ? 'square' : 'diamond'
}

function ageIn(member: Member, today: Day): { age?: string } {
  const { stage } = ageOf(member, today)
  if (stage === 'not-known') return {}
  return { age: stage === 'unborn' ? 'due' : ageOrDueWords(member, today).replace(' months', 'm') }
}
