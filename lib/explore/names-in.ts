import type { AreaAnswer } from '@/lib/continuum/across-areas'

/** "Sandwell, Dudley and Walsall". */
export function namesIn(areas: readonly AreaAnswer[]): string {
  const names = areas.map(({ guidance }) => guidance.partnership)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
