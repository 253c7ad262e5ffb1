import type { ReadSign } from '../ready-guidance'
import type { Weighing } from '../weighing'

/** "“A” and “B”", "“A”, “B” and 3 more": labels of signs in a sentence. */
export function quoted(signs: readonly ReadSign[]): string {
  const [first, second, third] = signs
  if (first === undefined) return ''
  if (second === undefined) return first.quoted
  if (third === undefined) return `${first.quoted} and ${second.quoted}`
  const rest = signs.length === 3 ? third.quoted : `${signs.length - 2} more`
  return `${first.quoted}, ${second.quoted} and ${rest}`
}

export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The signs of a case that meet a test, and their ids. */
export function signsThat(w: Weighing, test: (each: ReadSign) => boolean): readonly ReadSign[] {
  return w.p.signs.filter(test)
}

export function idsOf(signs: readonly ReadSign[]): readonly string[] {
  return signs.map(({ sign }) => sign.id)
}

/** The ids of the signs of a case that meet a test. */
export function idsThat(w: Weighing, test: (each: ReadSign) => boolean): readonly string[] {
  const ids: string[] = []
  for (const each of w.p.signs) if (test(each)) ids.push(each.sign.id)
  return ids
}

export function atLevel(level: 2 | 3 | 4): (each: ReadSign) => boolean {
  return (each) => each.level === level
}

export function withTrait(trait: number, from: 1 | 2 | 3 | 4 = 1): (each: ReadSign) => boolean {
  return (each) => (each.traits & trait) !== 0 && each.level >= from
}
