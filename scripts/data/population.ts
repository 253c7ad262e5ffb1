import { type Day, toEpochDay } from '@/lib/calendar/day'
import { aPartnership } from './agencies'
import { eventsOf } from './events'
import { aHistory, firstContactDay } from './history'
import { aHousehold } from './household'
import { randomFrom } from './random'
import type { Batch, Rows } from './rows'
import type { World } from './world'

/**
 * An invented town of `people` people, in the proportions of a million people to 400,000 families, 600,000
 * contacts over five years, 250,000 episodes of which about 6 in 100 are open, and 5,000,000 events.
 *
 * Pure and repeatable: the same size, seed and day give the same rows, and a family's rows hardly depend on the
 * size. Batches come ready to be copied into tables, parents before children. Nobody in it exists: NHS numbers
 * are of the range kept for tests, postcodes of an area there is none of, e-mail addresses under .example.
 */
export function* population({
  people,
  seed,
  today,
}: {
  people: number
  seed: number
  today: Day
}): Generator<Batch> {
  const partnership = aPartnership(people, seed)
  yield { table: 'agency', rows: partnership.agencies }
  yield { table: 'team', rows: partnership.teams }
  yield { table: 'worker', rows: partnership.workers }
  yield { table: 'teamManagement', rows: partnership.managements }
  const world: World = { seed, today: toEpochDay(today), partnership, counters: countFromNothing() }
  while (world.counters.person < people) yield* someFamilies(world, people)
}

const familiesTogether = 1000

function* someFamilies(world: World, people: number): Generator<Batch> {
  const rows = emptyRows()
  for (let family = 0; family < familiesTogether && world.counters.person < people; family += 1) {
    addFamily(world, rows, people)
  }
  yield { table: 'family', rows: rows.family }
  yield { table: 'person', rows: rows.person }
  yield { table: 'familyMember', rows: rows.familyMember }
  yield { table: 'relationship', rows: rows.relationship }
  yield { table: 'address', rows: rows.address }
  yield { table: 'contact', rows: rows.contact }
  yield { table: 'episode', rows: rows.episode }
  yield { table: 'event', rows: rows.event }
}

type FamilyRows = Pick<
  { [Table in keyof Rows]: Rows[Table][] },
  'family' | 'person' | 'familyMember' | 'relationship' | 'address' | 'contact' | 'episode' | 'event'
>

function addFamily(world: World, rows: FamilyRows, people: number): void {
  const random = randomFrom(world.seed, 100 + world.counters.family)
  const [firstOn, referrer] = [firstContactDay(world, random), world.partnership.aReferrer(random)]
  const household = aHousehold(world, random, firstOn, referrer)
  const wanted = household.people.slice(
    0,
    household.people.length - Math.max(0, world.counters.person - people),
  )
  const ids = new Set(wanted.map(({ id }) => id))
  rows.family.push(household.family)
  rows.person.push(...wanted)
  rows.familyMember.push(...household.members.filter(({ personId }) => ids.has(personId)))
  rows.relationship.push(
    ...household.relationships.filter(
      ({ fromPersonId, toPersonId }) => ids.has(fromPersonId) && ids.has(toPersonId),
    ),
  )
  rows.address.push(household.address)
  for (const chapter of aHistory(world, random, household.family, firstOn, referrer)) {
    rows.contact.push(chapter.contact)
    if (chapter.episode) rows.episode.push(chapter.episode.row)
    rows.event.push(...eventsOf(world, random, chapter, wanted))
  }
}

function emptyRows(): FamilyRows {
  return {
    family: [],
    person: [],
    familyMember: [],
    relationship: [],
    address: [],
    contact: [],
    episode: [],
    event: [],
  }
}

function countFromNothing(): World['counters'] {
  return { family: 0, person: 0, familyMember: 0, relationship: 0, contact: 0, episode: 0, event: 0, upn: 0 }
}
