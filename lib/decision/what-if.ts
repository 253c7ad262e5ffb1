import { canonicalJson } from '@/lib/continuum/canonical-json'
import type { CaseFacts } from '@/lib/continuum/case'
import { type Guidance, guidanceFor } from '@/lib/continuum/guidance/guidance-for'
import { firstName } from '@/lib/person/name'
import type { Suggested } from './suggest'

/** What a page needs to try changes by itself: each child's facts, and the guidance they are read under. */
export type WhatIf = {
  guidance: GuidanceGiven
  children: { id: string; name: string; facts: CaseFacts }[]
}

/** Guidance that comes with the engine is only named; any other is sent whole. */
type GuidanceGiven = { id: string; version: string; whole?: Guidance }

export function whatIfOf({ children }: Suggested, guidance: Guidance): WhatIf {
  const { id, version } = guidance
  const shipped = guidanceFor(id, version)
  const same = shipped !== undefined && canonicalJson(shipped) === canonicalJson(guidance)
  return {
    guidance: { id, version, ...(same ? {} : { whole: guidance }) },
    children: children.map(({ child, facts }) => ({ id: child.id, name: firstName(child), facts })),
  }
}

/** The guidance that was named or sent. Throws a RangeError when it was only named and nobody knows it. */
export function guidanceGiven({ id, version, whole }: GuidanceGiven): Guidance {
  const guidance = whole ?? guidanceFor(id, version)
  if (!guidance) throw new RangeError(`No guidance called ${id} ${version}`)
  return guidance
}
