import { type FieldValue, type Patch, sameValue } from './field-value'

/** One saved change of a draft. `by` and `at` are shown to whoever wrote something else in the same box. */
export type Change = { rev: number; patch: Patch; by: string; at: Date }

/** One box in which two people wrote different words. */
export type Clash = { field: string; mine: FieldValue; theirs: FieldValue; theirsBy: string; theirsAt: Date }

/**
 * What to do with a patch that was written while others were writing.
 * - `apply`: nobody else changed anything since.
 * - `merge`: others changed other boxes; `merged` is what those hold now, for the writer's page.
 * - `conflict`: `fields` were changed to different words by both. Nothing of an autosave patch is applied: the
 *   writer's page sends `rest` again by itself. A whole page posted without script applies `rest` at once.
 */
export type Judgement =
  | { kind: 'apply' }
  | { kind: 'merge'; merged: Patch }
  | { kind: 'conflict'; fields: Clash[]; rest: Patch; merged: Patch }

/**
 * Judges a patch field by field, so that nobody's words are silently replaced. `history` holds every change since
 * the revision the patch is based on, the writer's own from other tabs included, but not a change made by the
 * operation this one `replaces`. `current` is what the draft holds now.
 */
export function judge({
  history,
  current,
  patch,
}: {
  history: readonly Change[]
  current: Patch
  patch: Patch
}): Judgement {
  const lastChange = new Map<string, Change>()
  for (const change of history.toSorted((a, b) => a.rev - b.rev))
    for (const field of Object.keys(change.patch)) lastChange.set(field, change)
  const fields = Object.entries(patch).flatMap(([field, mine]) => {
    const change = lastChange.get(field)
    const theirs = current[field] ?? ''
    return change === undefined || sameValue(mine, theirs)
      ? []
      : [{ field, mine, theirs, theirsBy: change.by, theirsAt: change.at }]
  })
  const elsewhere = [...lastChange.keys()].filter((field) => !Object.hasOwn(patch, field))
  const merged = Object.fromEntries(elsewhere.map((field) => [field, current[field] ?? '']))
  if (fields.length > 0) return { kind: 'conflict', fields, rest: without(patch, fields), merged }
  return elsewhere.length > 0 ? { kind: 'merge', merged } : { kind: 'apply' }
}

/**
 * What a whole page posted without script changed, given the values it was rendered with. A box that is not on
 * the page is left alone; a group of tick boxes with no tick is not posted at all, and means none.
 */
export function effectivePatch(baseValues: Patch, posted: Patch): Patch {
  const unticked = Object.entries(baseValues)
    .filter(([field, value]) => Array.isArray(value) && !Object.hasOwn(posted, field))
    .map(([field]): [string, FieldValue] => [field, []])
  const changed = [...Object.entries(posted), ...unticked].filter(
    ([field, value]) => !sameValue(value, baseValues[field]),
  )
  return Object.fromEntries(changed)
}

function without(patch: Patch, clashes: readonly Clash[]): Patch {
  return Object.fromEntries(
    Object.entries(patch).filter(([name]) => clashes.every(({ field }) => field !== name)),
  )
}
