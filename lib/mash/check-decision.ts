import type { Actor } from '@/lib/access/actor'
import { invalid } from '@/lib/operation/refusal'
import { mayDecideWhenNotSafe } from './rules'
import type { MashDecision } from './types'

type Decided = { decision: MashDecision; safeTonight: boolean; whyLate?: string | undefined }
type Request = { decidedAt: Date | null; takenBy: string | null; dueAt: Date }

/** Throws InvalidInput when this person cannot decide this request so, and says what is missing. Returns whether it is late. */
export function checkMashDecision(
  request: Request,
  { decision, safeTonight, whyLate }: Decided,
  actor: Actor,
  now: Date,
): boolean {
  if (request.decidedAt) throw invalid('', 'This request has been decided already')
  if (request.takenBy !== actor.workerId) {
    throw invalid('', 'Take this request first, so that one person decides it')
  }
  const late = now > request.dueAt
  if (late && !whyLate) throw invalid('whyLate', 'Say why the decision was late')
  if (!safeTonight && !mayDecideWhenNotSafe(decision)) {
    throw invalid(
      'decision',
      'Children who are not safe tonight need a social worker: choose one of the last two',
    )
  }
  return late
}
