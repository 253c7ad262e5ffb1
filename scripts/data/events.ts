import type { ChronologyKind, ChronologyWords, Track } from '@/lib/chronology/kinds'
import { firstName } from '@/lib/person/name'
import { dayAt, instantAt, onWeekday } from './days'
import type { Chapter } from './history'
import { nthId } from './identifiers'
import type { Random } from './random'
import type { EventRow, PersonRow } from './rows'
import type { World } from './world'

/** The entries on the family's timeline for one contact and the help that followed, in order of day. */
export function eventsOf(
  world: World,
  random: Random,
  chapter: Chapter,
  people: readonly PersonRow[],
): EventRow[] {
  const about: About = { world, random, chapter, people, events: [] }
  const { agencyOf } = world.partnership
  const who = chapter.referrer.name
  add(about, chapter.day, 'contact-recorded', 'team', { who, agency: agencyOf(chapter.referrer).name })
  add(about, chapter.day, 'level-decided', 'team', { who, level: chapter.contact.decidedLevel })
  if (chapter.episode) help(about, chapter.episode)
  return about.events.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
}

type About = {
  readonly world: World
  readonly random: Random
  readonly chapter: Chapter
  readonly people: readonly PersonRow[]
  readonly events: EventRow[]
}

type Episode = NonNullable<Chapter['episode']>

function help(about: About, episode: Episode): void {
  const { random, chapter, world } = about
  const { row, holder, openedOn, closedOn } = episode
  const person = someone(about)
  const agency = world.partnership.agencyOf(holder).name
  add(about, openedOn, 'agreement-given', 'together', { person, agencies: agency })
  add(about, openedOn, 'episode-opened', 'team', { who: chapter.referrer.name })
  if (row.leadAcceptedAt) {
    add(about, openedOn + random.between(0, 3), 'named-person-accepted', 'together', { person: holder.name })
  }
  if (row.level === 'multi-agency') teamHelp(about, episode)
  else if (row.level === 'single-agency')
    add(about, openedOn + 5, 'one-agency-plan-made', 'together', { agency })
  else add(about, openedOn, 'mash-asked', 'team', { who: chapter.referrer.name })
  notes(about, episode)
  if (closedOn === undefined) return
  add(about, closedOn - random.between(2, 9), 'closure-asked', 'team', { who: holder.name })
  add(about, closedOn, 'episode-closed', 'together', { reason: row.closureReason ?? '' })
}

/** Assessment within four weeks, a first meeting after about five, then one every six weeks. */
function teamHelp(about: About, { openedOn, closedOn, holder }: Episode): void {
  const { random, world } = about
  add(about, openedOn + random.between(1, 6), 'assessment-started', 'together', { who: holder.name })
  add(about, openedOn + random.between(18, 34), 'assessment-completed', 'together', { who: holder.name })
  for (let invited = random.between(1, 3); invited > 0; invited -= 1) {
    const { name } = world.partnership.aReferrer(random)
    add(about, openedOn + random.between(5, 30), 'team-invited', 'team', { person: name })
  }
  let day = onWeekday(openedOn + random.between(24, 45))
  for (let meeting = 1; day <= (closedOn ?? world.today); meeting += 1) {
    add(about, day, 'meeting-held', 'together', { ordinal: ordinal(meeting) })
    if (meeting === 1) add(about, day, 'plan-made', 'together', {})
    aMeetingsWork(about, day)
    day = onWeekday(day + random.between(38, 50))
  }
}

function aMeetingsWork(about: About, day: number): void {
  const { random } = about
  add(about, day, 'outcome-scored', 'family', {
    outcome: random.pick(outcomes),
    score: String(random.between(2, 9)),
  })
  for (let actions = random.between(1, 2); actions > 0; actions -= 1) {
    const action = random.pick(actionWords)
    add(about, day, 'action-added', 'together', { person: someone(about), action })
    if (random.chance(0.7)) add(about, day + random.between(3, 40), 'action-done', 'team', { action })
  }
}

/** Something worth a note about every five weeks. */
function notes(about: About, { openedOn, closedOn, holder }: Episode): void {
  const { random, world } = about
  const last = closedOn ?? world.today
  for (
    let day = openedOn + random.between(3, 15);
    day < last;
    day = onWeekday(day + random.between(20, noteEvery))
  ) {
    const fromFamily = random.chance(0.4)
    add(about, day, 'note-added', fromFamily ? 'family' : 'team', {
      title: fromFamily
        ? `${someone(about)} ${random.pick(saidWords)}`
        : `${holder.name} ${random.pick(didWords)}`,
    })
  }
}

const noteEvery = 55

function add(about: About, on: number, kind: ChronologyKind, track: Track, words: ChronologyWords): void {
  const { world, chapter, random, events } = about
  const last = Math.min(world.today, chapter.episode?.closedOn ?? world.today)
  // What would come after the help ended, or after today, has not happened.
  if (on > last) return
  events.push({
    id: nthId('event', world.seed, world.counters.event++),
    familyId: chapter.contact.familyId,
    episodeId: chapter.episode?.row.id ?? null,
    happenedOn: dayAt(on),
    kind,
    track,
    words,
    recordedBy: chapter.episode?.holder.id ?? chapter.referrer.id,
    recordedAt: instantAt(on, 481 + events.length * 5 + random.below(5)),
  })
}

function someone({ random, people }: About): string {
  const person = people[random.below(people.length)]
  return person ? firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined }) : 'Someone'
}

function ordinal(number: number): string {
  const ending =
    number % 10 === 1 && number !== 11
      ? 'st'
      : number % 10 === 2 && number !== 12
        ? 'nd'
        : number % 10 === 3 && number !== 13
          ? 'rd'
          : 'th'
  return `${number}${ending}`
}

const outcomes = [
  'Mornings feel calm',
  'In school, on time',
  'A warm, dry home',
  'Time and help for me',
  'Money lasts the month',
] as const
const actionWords = [
  'ask school for a place at breakfast club',
  'ring the landlord about the damp',
  'go along to the first appointment together',
  'send the reading books home on Fridays',
  'fill in the form for free school meals',
  'meet for football on Saturday',
] as const
const saidWords = [
  'talked about the week',
  'drew what mornings are like',
  'said how school is going',
  'rang to say thank you',
] as const
const didWords = [
  'visited at home',
  'spoke to school',
  'rang to see how things are',
  'wrote to the housing office',
] as const
