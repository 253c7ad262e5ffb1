import type { Part } from '@/lib/family/types'
import type { Who } from './who'

/** Someone who may be part of the team around a family: a family member, or a worker. */
export type Around = {
  key: string
  who: Who
  side: 'family' | 'team'
  /** In full, as they write it. */
  name: string
  /** What they are called: "Dani", "Helen". */
  called: string
  /** What they are to the family, or whom they work for: "Mum", "11", "Canal Side Homes". */
  about: string
  jobTitle?: string
  part?: Part
  /** Invited into the team and not left. */
  memberId?: string
  thereFor?: string
  /** The one the family can turn to, who was asked and accepted. */
  isNamedPerson: boolean
  /** The one who is accountable now. */
  isHolder: boolean
  /** Whether the family's agreement covers their agency; always for the family itself. */
  isCovered: boolean
}

export type TeamView = {
  familyId: string
  familyName: string
  /** Absent while no help is under way. */
  episodeId?: string
  isTeamHelp: boolean
  family: Around[]
  workers: Around[]
  canInvite: boolean
  canRecordAgreement: boolean
}
