import { givenName } from './given-names'
import { aHeritage } from './heritages'
import { nthId } from './identifiers'
import { type Random, randomFrom, weighted } from './random'
import type { AgencyRow, InstantText, ManagementRow, TeamRow, WorkerRow } from './rows'
import { aSurname } from './surnames'
import { type Locality, localities } from './town'

/** The partnership the population is helped by, and ways to choose from it. */
export type Partnership = {
  readonly agencies: readonly AgencyRow[]
  readonly teams: readonly TeamRow[]
  readonly workers: readonly WorkerRow[]
  readonly managements: readonly ManagementRow[]
  readonly agencyOf: (worker: WorkerRow) => AgencyRow
  readonly schoolIn: (random: Random, locality: Locality, secondary: boolean) => AgencyRow
  /** Somebody of the kind of agency that tells us about families. */
  readonly aReferrer: (random: Random) => WorkerRow
  /** Somebody of the kind of agency that leads, in the shares Sandwell reported for 2021. */
  readonly aLead: (random: Random) => WorkerRow
}

/** Agencies and workers in proportion to the population: one open family in every 65 people, ten to a worker. */
export function aPartnership(people: number, seed: number): Partnership {
  const random = randomFrom(seed, 1)
  const agencies = agencyNames(people).map(
    ([kind, name], n): AgencyRow => ({
      id: nthId('agency', seed, n),
      name,
      kind,
      // Ofcom keeps 01632 960 000 to 960 999 for stories.
      phone: `01632 960 ${String(200 + (n % 800))}`,
    }),
  )
  const perAgency = Math.max(2, Math.ceil(people / 650 / agencies.length))
  const workers = agencies.flatMap((agency) =>
    Array.from({ length: agency.name.endsWith(strengthening) ? perAgency * 8 : perAgency }, () => agency),
  )
  const teams = teamNames(workers.length).map(
    ([locality, name], n): TeamRow => ({
      id: nthId('team', seed, n),
      agencyId: agencies.find((agency) => agency.name === `${locality} Family Hub`)?.id ?? '',
      name,
      locality,
    }),
  )
  const practitioners = workers.map((agency, n) => aWorker(random, agency, teams, seed, n))
  const managers = teams.map((team, n) => aManager(random, team, seed, practitioners.length + n))
  const managements = managers.map(
    (manager, n): ManagementRow => ({
      id: nthId('teamManagement', seed, n),
      teamId: manager.teamId ?? '',
      workerId: manager.id,
      fromAt: '2020-04-01T08:00:00Z' as InstantText,
    }),
  )
  return {
    agencies,
    teams,
    workers: [...practitioners, ...managers],
    managements,
    ...choices(agencies, practitioners),
  }
}

const strengthening = 'Strengthening Families'

function choices(agencies: readonly AgencyRow[], workers: readonly WorkerRow[]) {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const agencyOf = (worker: WorkerRow) => byId.get(worker.agencyId) ?? first(agencies)
  const ofKind = Map.groupBy(workers, (worker) => kindOfLead(agencyOf(worker)))
  const oneOf = (random: Random, kind: string) => {
    const found = ofKind.get(kind) ?? workers
    return found[random.below(found.length)] ?? first(workers)
  }
  const schools = Map.groupBy(
    agencies.filter(({ kind }) => kind === 'school'),
    ({ name }) =>
      `${localities.find((locality) => name.startsWith(locality))} ${name.endsWith('High School')}`,
  )
  const schoolIn = (random: Random, locality: Locality, secondary: boolean) => {
    const found = schools.get(`${locality} ${secondary}`) ?? agencies
    return found[random.below(found.length)] ?? first(agencies)
  }
  const aReferrer = (random: Random) => oneOf(random, referringKind(random))
  const aLead = (random: Random) => oneOf(random, leadingKind(random))
  return { agencyOf, schoolIn, aReferrer, aLead }
}

// Sandwell Early Help Strategy 2022–24: 52.64%, 27.05%, 4.98%, none from health or the voluntary sector.
const leadingKind = weighted([
  [strengthening, 52.64],
  ['family-hub', 27.05],
  ['school', 4.98],
  ['hub', 9.33],
  ['youth', 4],
  ['housing', 2],
])

const referringKind = weighted([
  ['school', 26],
  ['health', 19],
  ['police', 19],
  ['hub', 12],
  ['nursery', 6],
  ['housing', 6],
  ['charity', 6],
  ['family-hub', 6],
])

function kindOfLead({ kind, name }: AgencyRow): string {
  return name.endsWith(strengthening) ? strengthening : kind
}

/** Teams of about ten, as many in each part of the town. */
function teamNames(workers: number): [locality: Locality, name: string][] {
  const each = Math.max(1, Math.round(workers / 10 / localities.length))
  return localities.flatMap((locality) =>
    Array.from({ length: each }, (_, n): [Locality, string] => [
      locality,
      n === 0 ? `${locality} team` : `${locality} team ${n + 1}`,
    ]),
  )
}

/** One school to about 1,500 people and the services of one town, whatever its size. */
function agencyNames(people: number): [kind: string, name: string][] {
  const each = Math.max(1, Math.round(people / 1500 / localities.length))
  const schools = localities.flatMap((locality) =>
    Array.from({ length: each + 1 }, (_, n): [string, string] =>
      n % 5 === 0
        ? [
            'school',
            `${locality} ${saints[n % saints.length]}${n >= saints.length ? ` ${n}` : ''} High School`,
          ]
        : [
            'school',
            `${locality} ${saints[n % saints.length]}${n >= saints.length ? ` ${n}` : ''} Primary School`,
          ],
    ),
  )
  const services = localities.flatMap((locality): [string, string][] => [
    ['family-hub', `${locality} Family Hub`],
    ['nursery', `${locality} Nursery`],
    ['health', `${locality} Health Visiting`],
  ])
  return [...services, ...townWide, ...schools]
}

const townWide: [string, string][] = [
  ['family-hub', `Ashmere ${strengthening}`],
  ['hub', 'Ashmere Early Help Hub'],
  ['mash', 'Ashmere MASH'],
  ['police', 'Ashmere Police'],
  ['health', 'Ashmere School Nursing'],
  ['health', 'Ashmere General Hospital'],
  ['housing', 'Canal Side Homes'],
  ['youth', 'Ashmere Youth Service'],
  ['charity', 'Kick On'],
  ['charity', 'Ashmere Money Advice'],
]

const saints = ['Abbey', 'Bridge', 'Dale', 'Elm', 'Green', 'Lane', 'Moor', 'Park', 'Ridge', 'Vale'] as const

function aWorker(
  random: Random,
  agency: AgencyRow,
  teams: readonly TeamRow[],
  seed: number,
  n: number,
): WorkerRow {
  const [heritage, female] = [aHeritage(random), random.chance(0.8)]
  const name = `${givenName(random, heritage, female, true)} ${aSurname(random, heritage)(female)}`
  const inTeam = !['mash', 'hub', 'police'].includes(agency.kind)
  return {
    id: nthId('worker', seed, n),
    name,
    jobTitle: jobTitles[agency.kind] ?? 'Practitioner',
    email: `worker-${n}@ashmere.example`,
    agencyId: agency.id,
    teamId: inTeam ? (teams[n % teams.length]?.id ?? null) : null,
    work: agency.kind === 'mash' ? 'mash' : agency.kind === 'hub' ? 'hub' : 'practitioner',
    capacity: inTeam ? random.between(3, 14) : null,
  }
}

function aManager(random: Random, team: TeamRow, seed: number, n: number): WorkerRow {
  const name = `${givenName(random, 'english', true, true)} ${aSurname(random, 'english')(true)}`
  const agency = { id: team.agencyId, name: team.name, kind: 'family-hub', phone: '' }
  const worker = aWorker(random, agency, [team], seed, n)
  return { ...worker, name, jobTitle: `${team.name} manager`, work: 'manager', capacity: null }
}

const jobTitles: Readonly<Record<string, string>> = {
  school: 'SENCO',
  nursery: 'Nursery manager',
  health: 'Health visitor',
  charity: 'Mentor',
  housing: 'Housing officer',
  police: 'Police officer',
  'family-hub': 'Family support worker',
  youth: 'Youth worker',
  hub: 'Early help adviser',
  mash: 'Social worker',
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new RangeError('A partnership has agencies and workers')
  return item
}
