export const agencyKinds = [
  'school',
  'nursery',
  'health',
  'family-hub',
  'youth',
  'housing',
  'police',
  'charity',
  'hub',
  'mash',
] as const
export type AgencyKind = (typeof agencyKinds)[number]

export type AgencyLine = { id: string; name: string; kind: AgencyKind; teams: number; workers: number }

export type AgencyView = {
  id: string
  name: string
  kind: AgencyKind
  phone: string | undefined
  teams: readonly { id: string; name: string; locality: string; managers: string }[]
  workers: readonly { id: string; name: string; jobTitle: string; team: string | undefined }[]
}

export type TeamView = {
  id: string
  name: string
  locality: string
  agency: { id: string; name: string }
  /** Places of the partnership's teams, to choose from. */
  localities: readonly string[]
  managers: readonly {
    id: string
    name: string
    since: Date
    until: Date | undefined
  }[]
  /** People who do a manager's work and do not manage this team yet. */
  couldManage: readonly { id: string; name: string; about: string }[]
  workers: readonly { id: string; name: string; jobTitle: string }[]
}
