import type { Day } from '@/lib/calendar/day'
import type { RelationshipKind } from '@/lib/family/types'
import { nthId } from './identifiers'
import type { Random } from './random'
import type { MemberRow, PersonRow, RelationshipRow } from './rows'
import type { World } from './world'

/** An adult as the family speaks of them. */
export type Adult = {
  readonly relationship: string
  readonly kind: RelationshipKind
  readonly female: boolean
}

type RelatedAdult = Adult & { readonly person: PersonRow }

/** Joins the people of one household: their places in the family and how they are related. */
export function relate(
  world: World,
  random: Random,
  familyId: string,
  children: readonly PersonRow[],
  adults: readonly RelatedAdult[],
  fromOn: Day,
): { members: MemberRow[]; relationships: RelationshipRow[] } {
  const member = (
    person: PersonRow,
    place: number,
    more: Pick<MemberRow, 'part' | 'relationship' | 'livesHere'>,
  ) => ({
    id: nthId('familyMember', world.seed, world.counters.familyMember++),
    familyId,
    personId: person.id,
    place,
    fromOn,
    ...more,
  })
  const related = (
    from: PersonRow,
    to: PersonRow,
    kind: RelationshipKind,
    parentalResponsibility: boolean | null,
  ) => ({
    id: nthId('relationship', world.seed, world.counters.relationship++),
    familyId,
    fromPersonId: from.id,
    toPersonId: to.id,
    kind,
    parentalResponsibility,
  })
  const members = [
    ...children.map((child, place) =>
      member(child, place, { part: 'child', relationship: null, livesHere: true }),
    ),
    ...adults.map(({ person, kind, relationship }, place) =>
      member(person, children.length + place, {
        part:
          kind === 'grandparent' && adults.length > 1
            ? 'other-adult'
            : kind === 'parent'
              ? 'parent'
              : 'carer',
        relationship,
        livesHere: place === 0 ? true : random.chance(0.2) ? null : random.chance(0.5),
      }),
    ),
  ]
  const [first, second] = adults
  const couple =
    first?.kind === 'parent' && second && second.kind !== 'grandparent'
      ? [related(first.person, second.person, random.chance(0.55) ? 'partner' : 'former-partner', null)]
      : []
  const relationships = adults.flatMap((adult) =>
    children.map((child) => related(adult.person, child, adult.kind, responsibility(random, adult))),
  )
  return { members, relationships: [...relationships, ...couple] }
}

/** Asked of most mothers and about half of fathers; few others have it, and of them it is seldom asked. */
function responsibility(random: Random, { kind, female }: Adult): boolean | null {
  if (kind === 'parent')
    return random.chance(female ? 0.85 : 0.55) ? random.chance(female ? 0.995 : 0.85) : null
  return random.chance(0.25) ? random.chance(0.15) : null
}
