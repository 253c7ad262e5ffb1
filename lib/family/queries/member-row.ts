import type { Day } from '@/lib/calendar/day'
import type { Gender } from '@/lib/person/types'
import type { Member, Part, Relationship, RelationshipKind } from '../types'

/** A member as json_build_object gives them: days as text, missing as null. */
export type MemberRow = {
  id: string
  fullName: string
  knownAs: string | null
  bornOn: Day | null
  dueOn: Day | null
  gender: Gender | null
  part: Part
  relationship: string | null
  livesHere: boolean | null
}

export type RelationshipRow = {
  from: string
  to: string
  kind: RelationshipKind
  parentalResponsibility: boolean | null
  untilOn: Day | null
}

export function memberOf(row: MemberRow): Member {
  return {
    id: row.id,
    fullName: row.fullName,
    knownAs: row.knownAs ?? undefined,
    bornOn: row.bornOn ?? undefined,
    dueOn: row.dueOn ?? undefined,
    gender: row.gender ?? undefined,
    part: row.part,
    relationship: row.relationship ?? undefined,
    livesHere: row.livesHere ?? undefined,
  }
}

export function relationshipOf(row: RelationshipRow): Relationship {
  return {
    from: row.from,
    to: row.to,
    kind: row.kind,
    parentalResponsibility: row.parentalResponsibility ?? undefined,
    untilOn: row.untilOn ?? undefined,
  }
}
