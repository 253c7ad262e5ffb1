import { type Autosave, isUnsettled, unsavedBoxes } from './autosave'
import type { TravellingClash } from './draft-answer'
import { whyNotStorable } from './storable'

/** What may truthfully be said about the words on the screen. */
export type AutosaveStatus =
  /** No script has arrived, or none ever will: what is written is saved by pressing a button. */
  | { kind: 'by-hand' }
  /** Nothing was changed since the page was opened. */
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  /** Every character on the screen is in the database; `at` is the ISO instant it answered. */
  | { kind: 'saved'; at: string }
  | { kind: 'not-saved'; why: string }
  | { kind: 'clash'; id: string; fields: readonly TravellingClash[] }
  | { kind: 'signed-out' }

/** Says Saved only when the database has answered for every word on the screen. */
export function statusOf(now: Autosave, { isOffline }: { isOffline: boolean }): AutosaveStatus {
  if (now.isSignedOut) return { kind: 'signed-out' }
  if (now.refusal !== undefined) return { kind: 'not-saved', why: now.refusal }
  if (isUnsettled(now)) {
    const why = isOffline ? offline : (whyUnstorable(now) ?? (now.failures > 0 ? unreachable : undefined))
    return why === undefined ? { kind: 'saving' } : { kind: 'not-saved', why }
  }
  if (now.clash !== undefined) return { kind: 'clash', ...now.clash }
  return now.savedAt === undefined ? { kind: 'unchanged' } : { kind: 'saved', at: now.savedAt }
}

const offline =
  'There is no signal. Everything you wrote is kept on this page and will be saved when it is back. Keep this page open'

const unreachable =
  'Alongside did not answer. Everything you wrote is kept on this page. We keep trying. Keep this page open'

function whyUnstorable(now: Autosave): string | undefined {
  const texts = unsavedBoxes(now).flatMap((name) => now.boxes[name]?.typed ?? [])
  return texts.map(whyNotStorable).find((why) => why !== undefined)
}
