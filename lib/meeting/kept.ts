import type { Day } from '@/lib/calendar/day'
import { fullDayWords } from '@/lib/calendar/words'
import type { Around } from '@/lib/team/types'
import { sameWho, short, type Who } from '@/lib/team/who'
import { pointsIn } from './notes'
import type { Notes } from './notes-fields'
import { timeOfDayWords } from './time'
import type { Came, MeetingToRecord, MeetingView, PointView } from './types'
import { happenedWords } from './words'

/** A meeting as it is read: back together before it is kept, and ever after. */
export type KeptMeeting = {
  people: { key: string; name: string; about: string; side: 'family' | 'team'; came?: Came }[]
  updates: { words: string; how: string; note?: string }[]
  points: PointView[]
  scores: {
    key: string
    name: string
    side: 'family' | 'team'
    score: number
    lastScore?: number
    oneHigher?: string
  }[]
  goals: { words: string; score?: number; voice?: string; voiceOf?: string; isNew: boolean }[]
  actions: { words: string; owner: string; side: 'family' | 'team'; dueOn: Day; helpsWith?: string }[]
  /** "Joseph Adeyemi is asked to be the named person." */
  namedPerson?: string
  /** "Tuesday 12 January 2027 at 3:30pm, Oakfield Primary". */
  next?: string
  lastWord?: string
}

/** What a recorded meeting kept. */
export function keptFromRecord({ people, record }: MeetingView): KeptMeeting {
  return {
    people: people.map(({ key, name, about, side, came }) => ({
      key,
      name,
      about,
      side,
      ...(came && { came }),
    })),
    updates: (record?.updates ?? []).map(({ how, ...update }) => ({ ...update, how: howSaid(how) })),
    points: record?.points ?? [],
    scores: people.flatMap(({ key, called, side, score, oneHigher }) =>
      score === undefined ? [] : [{ key, name: called, side, score, ...(oneHigher && { oneHigher }) }],
    ),
    goals: (record?.outcomeScores ?? []).map((goal) => ({ ...goal, isNew: false })),
    actions: record?.actions ?? [],
    ...(record?.lastWord && { lastWord: record.lastWord }),
  }
}

/** What the notes of a meeting will keep, in words, before they are kept. */
export function keptFromNotes(page: MeetingToRecord, notes: Notes): KeptMeeting {
  const personOf = (who: Who) => page.people.find((one) => sameWho(one.who, who))
  return {
    people: page.people.flatMap(({ key, name, about, side }) => {
      const came = notes.came[key]
      return came ? [{ key, name, about, side, came }] : []
    }),
    updates: page.actions.flatMap(({ id, words }) => {
      const [how, note] = [notes.how[short(id)], notes.note[short(id)]]
      return how ? [{ words, how: happenedWords[how], ...(note && { note }) }] : []
    }),
    points: pointsIn(notes).map(({ kind, words, who }) => ({ kind, words, ...saidBy(personOf(who)) })),
    scores: page.people.flatMap(({ key, called, side, lastScore }) => {
      const [score, oneHigher] = [notes.score[key], notes.higher[key]]
      if (score === undefined) return []
      const last = lastScore === undefined ? {} : { lastScore }
      return [{ key, name: called, side, score, ...last, ...(oneHigher && { oneHigher }) }]
    }),
    goals: goalsIn(page, notes),
    actions: notes.action.map(({ words, who, by, helps }) => {
      const { said: owner, side } = saidBy(personOf(who))
      const helpsWith = goalWords(page, notes, helps)
      return { words, owner, side, dueOn: by, ...(helpsWith && { helpsWith }) }
    }),
    ...namedPersonIn(page, notes),
    ...(notes.next &&
      notes.nextTime && {
        next: `${fullDayWords(notes.next)} at ${timeOfDayWords(notes.nextTime)}, ${notes.nextPlace ?? ''}`,
      }),
    ...(notes.lastWord && { lastWord: notes.lastWord }),
  }
}

function saidBy(person: Around | undefined): { said: string; side: 'family' | 'team' } {
  if (!person) return { said: 'Somebody who has left', side: 'team' }
  return { said: person.side === 'family' ? person.called : person.name, side: person.side }
}

function goalsIn({ outcomes, people }: MeetingToRecord, { outcome, goal }: Notes): KeptMeeting['goals'] {
  const before = outcomes.flatMap(({ id, words }) => {
    const score = outcome[short(id)]
    return score === undefined ? [] : [{ words, score, isNew: false }]
  })
  const fresh = goal.map(({ words, voice, voiceOf, score }) => {
    const speaker = voiceOf && people.find(({ who }) => sameWho(who, voiceOf))?.called
    return {
      words,
      ...(voice && { voice }),
      ...(speaker && { voiceOf: speaker }),
      ...(score !== undefined && { score }),
      isNew: true,
    }
  })
  return [...before, ...fresh]
}

function goalWords(
  { outcomes }: MeetingToRecord,
  { goal }: Notes,
  helps: Notes['action'][number]['helps'],
): string | undefined {
  if (!helps) return undefined
  if ('newOutcome' in helps) return goal[helps.newOutcome]?.words
  return outcomes.find(({ id }) => id === helps.outcomeId)?.words
}

function namedPersonIn(
  { people, namedPerson, writer }: MeetingToRecord,
  { named }: Notes,
): { namedPerson?: string } {
  if (!named || !('workerId' in named)) return {}
  const name = people.find(({ who }) => sameWho(who, named))?.name
  if (!name) return {}
  if (namedPerson && sameWho(namedPerson.who, named))
    return { namedPerson: `${name} is still the named person.` }
  if (named.workerId === writer) return { namedPerson: `You become the named person, ${name}.` }
  return { namedPerson: `${name} is asked to be the named person, and says yes or no themselves.` }
}

function howSaid(how: string): string {
  if (how === 'yes') return happenedWords.yes
  return how === 'partly' ? happenedWords.partly : happenedWords['not-yet']
}
