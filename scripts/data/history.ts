import { contactWords } from './contact-words'
import { dayAt, instantAt, onWeekday } from './days'
import { nthId } from './identifiers'
import { type Random, weighted } from './random'
import type { ContactRow, EpisodeRow, FamilyRow, InstantText, Level, Outcome, WorkerRow } from './rows'
import type { World } from './world'

/** A contact with the day it was made and, when help followed, the episode with its days. */
export type Chapter = {
  readonly contact: ContactRow
  readonly referrer: WorkerRow
  readonly day: number
  readonly episode?: {
    readonly row: EpisodeRow
    readonly holder: WorkerRow
    readonly openedOn: number
    readonly closedOn: number | undefined
  }
}

/** Five years and a day: the history a partnership is expected to keep at hand. */
export const historyDays = 1826

/** The day of a family's first contact: a little more of them lately than five years ago. */
export function firstContactDay(world: World, random: Random): number {
  return onWeekday(world.today - Math.floor(random.next() ** 1.1 * historyDays))
}

/**
 * What happened to a family from its first contact on: one contact and a half, and five episodes for every
 * eight families. A contact while the family is being helped opens nothing new. Families who were helped
 * before are taken on more readily, so that about a fifth come back within a year (Sandwell: 22.83%).
 */
export function aHistory(
  world: World,
  random: Random,
  family: FamilyRow,
  firstOn: number,
  first: WorkerRow,
): Chapter[] {
  const chapters: Chapter[] = []
  let [day, referrer, helpedUntil] = [firstOn, first, Number.NEGATIVE_INFINITY]
  while (day <= world.today) {
    const helped = helpedUntil >= day
    const helpedBefore = helpedUntil > Number.NEGATIVE_INFINITY
    const opens = !helped && random.chance(helpedBefore ? 0.74 : 0.38)
    const chapter = aChapter(world, random, family, day, referrer, opens)
    chapters.push(chapter)
    if (chapter.episode) helpedUntil = chapter.episode.closedOn ?? Number.POSITIVE_INFINITY
    if (!random.chance(0.43)) break
    day = onWeekday(day + 5 + Math.floor(-Math.log(1 - random.next()) * 270))
    referrer = world.partnership.aReferrer(random)
  }
  return chapters
}

const anOutcomeOfHelp = weighted<Outcome>([
  ['single-agency', 30],
  ['multi-agency', 46],
  ['targeted', 14],
  ['s17', 8],
  ['s47', 2],
])

// Four contacts in five end in information or advice (Sandwell 2021: 80.94%), counted here among those not taken on.
const anOutcomeOfAdvice = weighted<Outcome>([
  ['universal', 81],
  ['single-agency', 19],
])

const levelOf = {
  universal: 'universal',
  'single-agency': 'single-agency',
  'multi-agency': 'multi-agency',
  targeted: 'multi-agency',
  s17: 'statutory',
  s47: 'statutory',
} satisfies Record<Outcome, Level>

function aChapter(
  world: World,
  random: Random,
  family: FamilyRow,
  day: number,
  referrer: WorkerRow,
  opens: boolean,
): Chapter {
  const n = world.counters.contact++
  const outcome = opens ? anOutcomeOfHelp(random) : anOutcomeOfAdvice(random)
  const minute = random.between(8 * 60, 17 * 60)
  const contact: ContactRow = {
    id: nthId('contact', world.seed, n),
    reference: `C${String(n + 1).padStart(7, '0')}`,
    familyId: family.id,
    recordedBy: referrer.id,
    agencyId: referrer.agencyId,
    recordedAt: instantAt(day, minute),
    ...contactWords(random, outcome),
    decidedLevel: levelOf[outcome],
    decidedOutcome: outcome,
    decidedAt: instantAt(day, minute + random.between(10, 300)),
  }
  const chapter = { contact, referrer, day }
  return opens ? { ...chapter, episode: anEpisode(world, random, contact, day, outcome) } : chapter
}

function anEpisode(world: World, random: Random, contact: ContactRow, openedOn: number, outcome: Outcome) {
  const holder = world.partnership.aLead(random)
  const ends = onWeekday(openedOn + howLong(random, outcome))
  const closedOn = ends <= world.today ? ends : undefined
  const acceptedOn = openedOn + (random.chance(0.88) ? random.between(0, 5) : random.between(6, 20))
  const row: EpisodeRow = {
    id: nthId('episode', world.seed, world.counters.episode++),
    familyId: contact.familyId,
    contactId: contact.id,
    openedAt: contact.decidedAt,
    openedBy: contact.recordedBy,
    level: contact.decidedLevel,
    outcome,
    holderId: holder.id,
    leadAcceptedAt: acceptedOn <= Math.min(world.today, ends) ? instantAt(acceptedOn, 1081) : null,
    ...(closedOn === undefined ? stillOpen(world, random, openedOn) : closed(random, closedOn, outcome)),
  }
  return { row, holder, openedOn, closedOn }
}

/** Days of help: about three months, less when one agency is enough or a social worker takes over. */
function howLong(random: Random, outcome: Outcome): number {
  const median = { universal: 1, 'single-agency': 56, 'multi-agency': 86, targeted: 110, s17: 45, s47: 20 }[
    outcome
  ]
  return Math.max(7, Math.round(median * Math.exp(random.normal() * 0.55)))
}

type Ending = Pick<EpisodeRow, 'nextOn' | 'nextWhat' | 'closedAt' | 'closureReason'>

/** One next date in eight has passed: late reviews are what a caseload is for. */
function stillOpen(world: World, random: Random, openedOn: number): Ending {
  const early = world.today - openedOn < 28
  const nextOn = world.today + (random.chance(0.12) ? -random.between(1, 25) : random.between(0, 42))
  const nextWhat = early ? 'assessment-due' : random.chance(0.6) ? 'meeting' : 'review'
  return { nextOn: dayAt(Math.max(nextOn, openedOn + 1)), nextWhat, closedAt: null, closureReason: null }
}

function closed(random: Random, closedOn: number, outcome: Outcome): Ending {
  const closedAt: InstantText = instantAt(closedOn, random.between(9 * 60, 17 * 60))
  const closureReason = outcome === 's17' || outcome === 's47' ? 'stepped-up' : aClosureReason(random)
  return { nextOn: null, nextWhat: null, closedAt, closureReason }
}

// Walsall 2016: 60% needs met, 18.6% disengagement.
const aClosureReason = weighted([
  ['needs-met', 60],
  ['disengaged', 18],
  ['family-chose-to-stop', 8],
  ['stepped-up', 7],
  ['moved-away', 6],
  ['other', 1],
])
