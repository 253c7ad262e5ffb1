import type { Day } from '@/lib/calendar/day'
import { day } from '@/lib/calendar/day'
import type { Guidance } from '@/lib/continuum/guidance/guidance'

export type ShippedVersion = {
  readonly guidance: Guidance
  readonly what: string
  readonly effectiveFrom: Day
  readonly effectiveTo: Day | undefined
}

/** The versions of one area that come with Alongside, oldest first, each ending the day the next begins. */
export function shippedVersions(all: readonly Guidance[], guidanceId: string): ShippedVersion[] {
  const versions = all.filter(({ id }) => id === guidanceId).sort((a, b) => (a.version < b.version ? -1 : 1))
  return versions.map((guidance, at) => {
    const next = versions[at + 1]
    return {
      guidance,
      what: guidance.changes.find(({ on }) => on === guidance.version)?.what ?? guidance.versionSource.source,
      effectiveFrom: day(guidance.version),
      effectiveTo: next && day(next.version),
    }
  })
}
