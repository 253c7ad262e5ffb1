import type { DraftAnswer, TravellingClash } from './draft-answer'
import type { DraftOp } from './draft-op'
import { type FieldValue, type Patch, sameValue } from './field-value'
import { whyNotStorable } from './storable'

/** One box on the page. */
type Box = {
  /** What is on the screen. */
  typed: FieldValue
  /** What the database holds as far as this page has shown it, and the revision up to which that is known. */
  known: FieldValue
  rev: number
  /** My words, kept in a clash until somebody chooses. */
  held?: FieldValue
  /** When it was first changed since it was last sent, counted in changes: the oldest goes first. */
  waitingSince?: number
}

/**
 * Everything a page that saves as you go knows. Pure: nothing here reads a clock, a screen or a network, so that
 * every order of events can be tried. One operation is on its way at a time; while it is, newer words wait and
 * the newest win.
 */
export type Autosave = {
  boxes: Readonly<Record<string, Box>>
  /** The newest revision heard of. */
  rev: number
  /** Sent and not answered. `isLost`: no use waiting for the answer, the same operation must be sent again. */
  onItsWay: { op: DraftOp; isLost: boolean } | undefined
  changes: number
  /** The last time the database answered, an ISO instant. */
  savedAt: string | undefined
  clash: { id: string; fields: readonly TravellingClash[] } | undefined
  isSignedOut: boolean
  /** Why nothing will be saved until the words change. */
  refusal: string | undefined
  /** How many times in a row nothing came back. */
  failures: number
}

export function startAutosave({ rev, values }: { rev: number; values: Patch }): Autosave {
  const boxes = Object.entries(values).map(([name, value]) => [name, { typed: value, known: value, rev }])
  return {
    boxes: Object.fromEntries(boxes),
    rev,
    onItsWay: undefined,
    changes: 0,
    savedAt: undefined,
    clash: undefined,
    isSignedOut: false,
    refusal: undefined,
    failures: 0,
  }
}

/** What is on the screen in one box. Saying the same again changes nothing. */
export function typed(before: Autosave, name: string, value: FieldValue): Autosave {
  const box = before.boxes[name] ?? { typed: '', known: '', rev: before.rev }
  if (sameValue(box.typed, value)) return before
  const changes = before.changes + 1
  const changed = { ...box, typed: value, waitingSince: box.waitingSince ?? changes }
  return { ...before, changes, refusal: undefined, boxes: { ...before.boxes, [name]: changed } }
}

/** The boxes whose words the database does not have. */
export function unsavedBoxes(now: Autosave): string[] {
  return Object.entries(now.boxes)
    .filter(([, box]) => isUnsaved(box))
    .map(([name]) => name)
}

/** Whether leaving the page now could lose words. */
export function isUnsettled(now: Autosave): boolean {
  return now.onItsWay !== undefined || unsavedBoxes(now).length > 0
}

/**
 * What to send next, if anything: the lost operation again, unchanged, or the boxes that wait longest. Boxes known
 * up to different revisions go separately, so that words this page never showed cannot be written over.
 */
export function send(before: Autosave, opId: string): { now: Autosave; op: DraftOp } | undefined {
  if (before.isSignedOut || before.refusal !== undefined) return undefined
  if (before.onItsWay !== undefined) {
    const { op, isLost } = before.onItsWay
    return isLost ? { now: { ...before, onItsWay: { op, isLost: false } }, op } : undefined
  }
  const baseRev = oldestWaiting(before)?.rev
  if (baseRev === undefined) return undefined
  const patch = patchOf(before, baseRev)
  return sent(before, { opId, baseRev, patch, ...settling(before, patch) })
}

/**
 * The last thing to send when the page is going away. What is on its way is sent again if nothing is newer;
 * otherwise the newest words go in its place, naming it, whether or not it arrived.
 */
export function sendLast(before: Autosave, opId: string): { now: Autosave; op: DraftOp } | undefined {
  if (before.onItsWay === undefined || before.isSignedOut) return send(before, opId)
  const { op } = before.onItsWay
  const newer = patchOf(before, op.baseRev)
  const isNewer = Object.entries(newer).some(([name, value]) => !sameValue(value, op.patch[name]))
  if (op.replaces !== undefined || !isNewer) return { now: before, op }
  return sent(before, { ...op, opId, patch: { ...op.patch, ...newer }, replaces: op.opId })
}

/** An answer came. One to anything but the operation on its way is out of date and changes nothing. */
export function heard(before: Autosave, opId: string, answer: DraftAnswer): Autosave {
  const op = before.onItsWay?.op
  if (op === undefined || op.opId !== opId) return before
  switch (answer.kind) {
    case 'saved':
      return saved(before, op, answer)
    case 'clash':
      return clashed(before, op, answer)
    case 'refused':
      return { ...before, onItsWay: undefined, failures: 0, refusal: answer.why }
    case 'signed-out':
      return { ...lost(before, opId), isSignedOut: true }
    case 'unclear':
      return lost(before, opId)
  }
}

/** No answer will come: it may have arrived or not, so the same operation must be sent again. */
export function lost(before: Autosave, opId: string): Autosave {
  const op = before.onItsWay?.op
  if (op === undefined || op.opId !== opId) return before
  return { ...before, onItsWay: { op, isLost: true }, failures: before.failures + 1 }
}

/** The same person signed in again on the page. */
export function signedIn(before: Autosave): Autosave {
  return { ...before, isSignedOut: false }
}

function saved(before: Autosave, op: DraftOp, answer: Extract<DraftAnswer, { kind: 'saved' }>): Autosave {
  const { rev, merged } = answer
  const names = new Set([...Object.keys(before.boxes), ...Object.keys(merged)])
  const boxes = [...names].map((name) => {
    const box = before.boxes[name] ?? { typed: '', known: '', rev: op.baseRev }
    const mine = op.patch[name]
    if (mine !== undefined) return [name, { ...withoutHeld(box), known: mine, rev }]
    const theirs = merged[name]
    if (theirs !== undefined) return [name, isUntouched(box) ? { typed: theirs, known: theirs, rev } : box]
    // Not mentioned: nobody changed it since `baseRev`, which says nothing of a box known less far than that.
    return [name, op.baseRev <= box.rev ? { ...box, rev: Math.max(box.rev, rev) } : box]
  })
  const now = { ...before, boxes: Object.fromEntries(boxes) as Autosave['boxes'] }
  return {
    ...now,
    rev: Math.max(before.rev, rev),
    onItsWay: undefined,
    savedAt: answer.savedAt,
    failures: 0,
    clash: Object.values(now.boxes).some(isHeld) ? before.clash : undefined,
  }
}

function clashed(before: Autosave, op: DraftOp, answer: Extract<DraftAnswer, { kind: 'clash' }>): Autosave {
  const boxes = { ...before.boxes }
  for (const { field } of answer.fields) {
    const [box, mine] = [boxes[field], op.patch[field]]
    if (box !== undefined && mine !== undefined) boxes[field] = { ...box, held: mine }
  }
  const { id, fields } = answer
  return { ...before, boxes, onItsWay: undefined, failures: 0, clash: { id, fields } }
}

function sent(before: Autosave, op: DraftOp): { now: Autosave; op: DraftOp } {
  const boxes = Object.entries(before.boxes).map(([name, { waitingSince, ...box }]) => [
    name,
    name in op.patch || waitingSince === undefined ? box : { ...box, waitingSince },
  ])
  return { now: { ...before, boxes: Object.fromEntries(boxes), onItsWay: { op, isLost: false } }, op }
}

function patchOf(now: Autosave, baseRev: number): Patch {
  const group = Object.entries(now.boxes).filter(([, box]) => isSendable(box) && box.rev === baseRev)
  return Object.fromEntries(group.map(([name, box]) => [name, box.typed]))
}

/** Newer words for every box of the clash this page met take the place of the words kept there. */
function settling({ clash }: Autosave, patch: Patch): Pick<DraftOp, 'settles'> {
  const isAll = clash?.fields.every(({ field }) => Object.hasOwn(patch, field))
  return clash !== undefined && isAll ? { settles: clash.id } : {}
}

function oldestWaiting(now: Autosave): Box | undefined {
  return Object.values(now.boxes)
    .filter(isSendable)
    .toSorted((a, b) => (a.waitingSince ?? 0) - (b.waitingSince ?? 0))[0]
}

function isUnsaved(box: Box): boolean {
  return !sameValue(box.typed, box.held ?? box.known)
}

// One box that cannot be stored must not hold back the others.
function isSendable(box: Box): boolean {
  return isUnsaved(box) && [box.typed].flat().every((text) => whyNotStorable(text) === undefined)
}

function isUntouched(box: Box): boolean {
  return !isHeld(box) && !isUnsaved(box)
}

function isHeld(box: Box): boolean {
  return box.held !== undefined
}

function withoutHeld({ held: _, ...box }: Box): Box {
  return box
}
