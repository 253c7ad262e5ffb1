import { monthWords } from '@/lib/calendar/words'
import { listWords } from '@/lib/family/words'
import { type Progress, progressOf, scored } from './progress'
import type { ActionView, HowItGoes, OutcomeView } from './types'

/** "Up from 3 to 7", "Still at 2", "Down from 5 to 4", "At 5". Down is said plainly: it is never a fault. */
export function progressWords({ first, now, change }: Progress): string {
  if (first === now) return `At ${now.score}`
  if (change === 0) return `Still at ${now.score}`
  return `${change > 0 ? 'Up' : 'Down'} from ${first.score} to ${now.score}`
}

/** For the family, after the first score: "3, now 7", "2, still 2". */
export function scoreForFamily({ first, now, change }: Progress): string {
  if (first === now) return `${now.score}`
  return `${first.score}, ${change === 0 ? 'still' : 'now'} ${now.score}`
}

/** A sentence in parts, so that the key facts can be made bold. */
export type SentencePart = { text: string; isKey: boolean }

/** What matters about a plan now, before any table: how far things have come and which actions are late. */
export function openingOf(outcomes: readonly OutcomeView[], actions: readonly ActionView[]): SentencePart[] {
  return [...howFar(outcomes), ...howLate(actions)]
}

function howFar(outcomes: readonly OutcomeView[]): SentencePart[] {
  const again = scored(outcomes).flatMap(({ words, scores }) => {
    const progress = progressOf({ scores })
    return progress && scores.length > 1 ? [{ words, progress }] : []
  })
  const [earliest] = again.map(({ progress }) => progress.first.on).sort()
  if (!earliest) {
    const count = outcomes.length
    if (count === 0) return plain('Nothing to work towards is written down yet. ')
    return [
      ...plain('You are working towards '),
      key(`${count} ${count === 1 ? 'thing' : 'things'}`),
      ...plain('. '),
    ]
  }
  const easier = again.filter(({ progress }) => progress.change > 0)
  const same = again.filter(({ progress }) => progress.change === 0).map(({ words }) => words)
  const harder = again.filter(({ progress }) => progress.change < 0).map(({ words }) => words)
  return [
    ...plain('Life has got easier in '),
    key(`${easier.length} of ${again.length} ${again.length === 1 ? 'thing' : 'things'}`),
    ...plain(` since ${monthWords(earliest)}. `),
    ...named(same, 'has not changed', 'have not changed'),
    ...named(harder, 'has got harder', 'have got harder'),
  ]
}

function howLate(actions: readonly ActionView[]): SentencePart[] {
  const open = actions.filter(({ status }) => status !== 'done' && status !== 'dropped')
  const late = open.filter(({ status }) => status === 'late').length
  if (actions.length === 0) return plain('Nobody has an action yet.')
  if (open.length === 0) return plain('Every action is done.')
  if (late === 0) return plain('No action is late.')
  return [
    key(
      `${late} of ${open.length} ${open.length === 1 ? 'action' : 'actions'} ${late === 1 ? 'is' : 'are'} late.`,
    ),
  ]
}

function named(names: readonly string[], one: string, several: string): SentencePart[] {
  if (names.length === 0) return []
  return [key(listWords(names)), ...plain(` ${names.length === 1 ? one : several}. `)]
}

const key = (text: string): SentencePart => ({ text, isKey: true })
const plain = (text: string): SentencePart[] => [{ text, isKey: false }]

/** What was said about an action, in a list of what was said. */
export const howWords = {
  yes: 'Yes',
  partly: 'Partly',
  'not-yet': 'Not yet',
  done: 'Done',
  'no-longer-needed': 'No longer needed',
} satisfies Record<HowItGoes, string>
