import type { Patch } from '@/lib/form/field-value'
import { type Change, type Judgement, judge } from '@/lib/form/merge'

/**
 * Judges a patch, asking nobody about which blank rows are on screen: rows with words in them are always shown,
 * so the list of row numbers may be anybody's.
 */
export function judgeKindly(saved: { history: readonly Change[]; current: Patch; patch: Patch }): Judgement {
  return judge({ ...saved, patch: withoutRowLists(saved.patch) })
}

function withoutRowLists(patch: Patch): Patch {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !field.startsWith('_rows.')))
}
