import type { Actor } from '@/lib/access/actor'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { wouldHaveBeenKept } from './dry-run'
import type { Callable } from './operations'
import type { Walker } from './people'
import { forWhomItDoesNotExist } from './standings'
import type { WhoMay } from './who-may'

/** The state of the records somebody asks about. */
export const states = [
  'being helped',
  'closed',
  'never made',
  'another family’s',
  'restricted to others',
] as const
export type State = (typeof states)[number]

/**
 * What came of asking. `sent back`: they may, but what they sent cannot be used as it is, or somebody was first;
 * nothing was changed. Anything else that is thrown is told as it is, and is never right.
 */
export type Answer = 'done' | 'sent back' | 'not found' | 'not allowed' | `broke: ${string}`

export async function answerOf({ call }: Callable, actor: Actor, input: unknown): Promise<Answer> {
  try {
    await call(actor, input)
    return 'done'
  } catch (problem) {
    if (problem instanceof NotFound) return 'not found'
    if (problem instanceof NotAllowed) return 'not allowed'
    if (problem instanceof InvalidInput || problem instanceof ChangedMeanwhile) return 'sent back'
    return wouldHaveBeenKept(problem) ? 'done' : `broke: ${String(problem).slice(0, 300)}`
  }
}

/** The answers that are right, by the hand-written table and plain reasoning. */
export function rightAnswers(rule: WhoMay, state: State, { standing, actor }: Walker): readonly Answer[] {
  if (rule === 'its-owner') return ['not found']
  if ('work' in rule) {
    const theirs = rule.work === 'any' || rule.work.includes(actor.work)
    const found: readonly Answer[] = rule.narrower
      ? ['done', 'sent back', 'not found']
      : ['done', 'sent back']
    return theirs ? found : ['not allowed']
  }
  if (forWhomItDoesNotExist.includes(standing) || state === 'never made' || state === 'restricted to others')
    return ['not found']
  const theirs = rule.only.includes(standing)
  if (state === 'another family’s') return theirs ? ['not found', 'sent back'] : ['not found', 'not allowed']
  if (!theirs) return ['not allowed']
  const done: readonly Answer[] = ['done', 'sent back']
  if (rule.narrower) return [...done, 'not found', 'not allowed']
  // Nothing is open any more: what there was to do is no longer there, for anybody.
  return state === 'closed' ? [...done, 'not found'] : done
}
