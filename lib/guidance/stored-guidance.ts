import 'server-only'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { parseGuidance } from '@/lib/continuum/parse-guidance'

const published = new Map<string, Guidance>()

/** Published guidance that was read once: it never changes, and making it ready takes longer than deciding. */
export function knownGuidance(versionId: string): Guidance | undefined {
  return published.get(versionId)
}

/** Published guidance as it was stored, remembered. Throws a RangeError when it is not guidance. */
export function publishedGuidance(versionId: string, content: unknown): Guidance {
  const known = published.get(versionId)
  if (known) return known
  const guidance = storedGuidance(content)
  published.set(versionId, guidance)
  return guidance
}

/** Guidance as it was stored, published or not. Throws a RangeError that says what is wrong with it. */
export function storedGuidance(content: unknown): Guidance {
  const parsed = parseGuidance(content)
  if (parsed.ok) return parsed.guidance
  throw new RangeError(parsed.problems.map(({ where, says }) => `${where}: ${says}`).join(' '))
}
