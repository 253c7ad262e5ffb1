import { fitsAge } from './contradictions'
import type { ReadSign } from './ready-guidance'
import type { Weighing } from './weighing'

/**
 * One sign of each kind that could raise this result: about the same thing as a worry already there, else from
 * the same part of life, else (below child protection) the first of its kind. Always of the right age.
 */
export function nearbySigns(w: Weighing): readonly ReadSign[] {
  const worries = w.p.signs.filter(({ level }) => level > 1)
  const about = new Set(worries.flatMap(({ sign }) => sign.tags.filter(saysWhatItIsAbout)))
  const found: ReadSign[] = []
  for (const { signs, anyWillDo } of w.p.ready.kinds) {
    const fitting = signs.filter((each) => !w.p.signs.includes(each) && fitsAge(each.sign.ageBand, w.p))
    const near =
      fitting.find(({ sign }) => sign.tags.some((tag) => about.has(tag))) ??
      (anyWillDo
        ? (fitting.find(({ domainBit }) => (domainBit & w.p.worryDomains) !== 0) ?? fitting[0])
        : undefined)
    if (near !== undefined) found.push(near)
  }
  return found
}

/** Tags that only count or flag say nothing about what a worry is. */
function saysWhatItIsAbout(tag: string): boolean {
  return !(tag.startsWith('supporting-families:') || FLAGS.has(tag))
}

const FLAGS = new Set([
  'ace',
  'send',
  'wt2023-alert',
  'adult-services',
  'unborn',
  'gcp2',
  'history',
  'social-isolation',
])
