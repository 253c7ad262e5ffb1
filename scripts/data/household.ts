import { surname } from '@/lib/person/name'
import { nicknamesOf } from '@/lib/person/nicknames'
import { dayAt, instantAt } from './days'
import { givenName } from './given-names'
import { aHeritage, backgrounds, type Heritage } from './heritages'
import { nthId, nthTestNhsNumber, nthUpn } from './identifiers'
import { type Random, weighted } from './random'
import { type Adult, relate } from './relatives'
import type { AddressRow, FamilyRow, MemberRow, PersonRow, RelationshipRow, WorkerRow } from './rows'
import { aSurname } from './surnames'
import { aHome, aLocality, type Locality } from './town'
import type { World } from './world'

/** A family as it is written down at its first contact: who is in it, how they are related, where they live. */
export type Household = {
  readonly family: FamilyRow
  readonly people: readonly PersonRow[]
  readonly members: readonly MemberRow[]
  readonly relationships: readonly RelationshipRow[]
  readonly address: AddressRow
}

/**
 * A household of two and a half people on average, as records have them: one to six children, and often only
 * one of the adults. `recordedOn` is in days since 1 January 1970.
 */
export function aHousehold(world: World, random: Random, recordedOn: number, by: WorkerRow): Household {
  const [heritage, locality, n] = [aHeritage(random), aLocality(random), world.counters.family++]
  const about: About = {
    world,
    random,
    heritage,
    locality,
    recordedOn,
    by,
    surname: aSurname(random, heritage),
  }
  const births = childBirths(random, recordedOn)
  const children = births.map((born) => aChild(about, born))
  const adults = adultsOf(random).map((adult) => ({
    ...adult,
    person: anAdult(about, adult, Math.min(...births)),
  }))
  const familyId = nthId('family', world.seed, n)
  const name = surname(children[0]?.fullName ?? '') || 'Unknown'
  const recorded = instantAt(recordedOn, random.between(7 * 60, 8 * 60 - 1))
  return {
    family: { id: familyId, name, locality, createdBy: by.id, createdAt: recorded },
    people: [...children, ...adults.map(({ person }) => person)].map((person) => ({
      ...person,
      createdAt: recorded,
    })),
    ...relate(world, random, familyId, children, adults, dayAt(recordedOn)),
    address: {
      id: nthId('address', world.seed, n),
      familyId,
      ...aHome(random, locality),
      fromOn: dayAt(recordedOn - random.between(0, 1500)),
    },
  }
}

type About = {
  readonly world: World
  readonly random: Random
  readonly heritage: Heritage
  readonly locality: Locality
  readonly recordedOn: number
  readonly by: WorkerRow
  readonly surname: (female: boolean) => string
}

const howManyChildren = weighted([
  [1, 76],
  [2, 17],
  [3, 5],
  [4, 1.5],
  [5, 0.4],
  [6, 0.1],
])

/** Days of birth, eldest first; the youngest may be a baby still expected. */
function childBirths(random: Random, recordedOn: number): number[] {
  let born = recordedOn - Math.floor(random.next() ** 0.9 * 17.6 * 365) + (random.chance(0.02) ? 120 : 0)
  const births = [born]
  for (let more = howManyChildren(random) - 1; more > 0; more -= 1) {
    born += random.chance(0.015) ? 0 : random.between(400, 1500)
    // A younger one who would be born after the record is an elder one instead.
    if (born > recordedOn + 180) born = Math.min(...births) - random.between(400, 1200)
    births.push(born)
  }
  return births.sort((a, b) => a - b)
}

const whichAdults = weighted<readonly Adult[]>([
  [[], 8],
  [[{ relationship: 'Mum', kind: 'parent', female: true }], 62],
  [[{ relationship: 'Dad', kind: 'parent', female: false }], 6],
  [[{ relationship: 'Nan', kind: 'grandparent', female: true }], 2],
  [
    [
      { relationship: 'Mum', kind: 'parent', female: true },
      { relationship: 'Dad', kind: 'parent', female: false },
    ],
    15,
  ],
  [
    [
      { relationship: 'Mum', kind: 'parent', female: true },
      { relationship: 'Step-dad', kind: 'step-parent', female: false },
    ],
    4,
  ],
  [
    [
      { relationship: 'Mum', kind: 'parent', female: true },
      { relationship: 'Dad', kind: 'parent', female: false },
      { relationship: 'Nan', kind: 'grandparent', female: true },
    ],
    3,
  ],
])

function adultsOf(random: Random): readonly Adult[] {
  return whichAdults(random)
}

function aChild(about: About, born: number): PersonRow {
  const { world, random, locality, recordedOn } = about
  const age = Math.floor((recordedOn - born) / 365.25)
  const person = aPerson(about, born, random.chance(0.49), about.surname)
  if (age < 4 || age > 17) return person
  const school = world.partnership.schoolIn(random, locality, age >= 11)
  const firstYear = Number(dayAt(born).slice(0, 4)) + 4
  const upn = random.chance(0.85) ? nthUpn(world.counters.upn++, firstYear) : null
  return { ...person, school: school.name, upn }
}

function anAdult(about: About, { female, kind, relationship }: Adult, eldestBorn: number): PersonRow {
  const { random } = about
  const years =
    kind === 'grandparent' ? random.between(42, 64) : Math.max(16, Math.round(27 + random.normal() * 5.5))
  // Parents are often not married, and a step-parent seldom has the children's name.
  const shares = random.chance(relationship === 'Step-dad' ? 0.15 : female ? 0.6 : 0.8)
  const heritage = shares || random.chance(0.85) ? about.heritage : aHeritage(random)
  const name = shares ? about.surname : aSurname(random, heritage)
  return aPerson({ ...about, heritage }, eldestBorn - years * 365 - random.below(365), female, name)
}

function aPerson(about: About, born: number, female: boolean, named: (female: boolean) => string): PersonRow {
  const { world, random, heritage, recordedOn, by } = about
  const grownUp = recordedOn - born > 20 * 365
  const n = world.counters.person++
  const first = givenName(random, heritage, female, grownUp)
  const { ethnicity, language } = backgrounds[heritage]
  const unborn = born > world.today
  return {
    id: nthId('person', world.seed, n),
    fullName: `${unborn ? 'Baby' : first} ${named(female)}`,
    knownAs: random.chance(0.05) ? shortName(random, first) : null,
    bornOn: unborn || random.chance(grownUp ? 0.12 : 0.01) ? null : dayAt(born),
    dueOn: unborn ? dayAt(born) : null,
    gender:
      unborn || random.chance(0.02) ? null : random.chance(0.004) ? 'another' : female ? 'female' : 'male',
    ethnicity: random.chance(0.06) ? 'NOBT' : ethnicity,
    nhsNumber: unborn || random.chance(0.08) ? null : (nthTestNhsNumber(n) ?? null),
    upn: null,
    spokenLanguage: language !== undefined && random.chance(0.35) ? language : null,
    school: null,
    createdBy: by.id,
    createdAt: instantAt(recordedOn, 0),
  }
}

function shortName(random: Random, first: string): string | null {
  const [shortest, ...more] = nicknamesOf(first).filter((name) => name.length < first.length)
  if (shortest === undefined) return null
  const name = random.pick([shortest, ...more])
  return name.charAt(0).toUpperCase() + name.slice(1)
}
