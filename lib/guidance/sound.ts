import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { problemsWith } from '@/lib/continuum/guidance/health'
import type { FieldError } from '@/lib/form/state'
import { differencesBetween } from './differences'
import { weakeningsIn } from './safety'

/**
 * Everything that stops a draft from following the version before it: nothing changed, something unsound, a safety
 * trigger weakened, or less safety somewhere without a reason. Nothing when it may go on.
 */
export function whatStops(before: Guidance, draft: Guidance, whyWeaker: string | undefined): FieldError[] {
  if (differencesBetween(before, draft).length === 0)
    return [{ field: '', message: 'Nothing is different from the version before yet' }]
  const unsound = problemsWith(draft).map(({ where, says }) => ({ field: '', message: `${where}: ${says}` }))
  if (unsound.length > 0) return unsound
  const weaker = weakeningsIn(before, draft)
  const refused = weaker.filter((each) => each.refused)
  if (refused.length > 0)
    return refused.map(({ says }) => ({ field: '', message: `${says}. Put it back: it may not be less` }))
  if (weaker.length > 0 && !whyWeaker)
    return [{ field: 'whyWeaker', message: 'Say why children stay safe although the guidance asks for less' }]
  return []
}
