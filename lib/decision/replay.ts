import type { CaseFacts } from '@/lib/continuum/case'
import { decide } from '@/lib/continuum/decide'
import type { Guidance } from '@/lib/continuum/guidance/guidance'

/** Does the engine still say of these facts, under this guidance, what was stored, to the last byte? */
export function replaysAlike(facts: CaseFacts, stored: unknown, guidance: Guidance): boolean {
  return sameJson(decide(facts, guidance), stored)
}

/**
 * Whether two values are the same JSON: exactly when `canonicalJson` writes both in the same bytes, without writing
 * either, because a hundred thousand of them would take most of the time a replay has.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, at) => sameJson(each, other[at]))
    )
  }
  return !Array.isArray(other) && sameFields({ ...one }, { ...other })
}

function sameFields(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  let fields = 0
  for (const field of Object.keys(one)) {
    if (one[field] === undefined) continue
    fields += 1
    if (!Object.hasOwn(other, field) || !sameJson(one[field], other[field])) return false
  }
  // What is undefined is not written at all.
  for (const field of Object.keys(other)) if (other[field] !== undefined) fields -= 1
  return fields === 0
}
