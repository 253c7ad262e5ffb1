import type { Import } from './graph'

/** Each circle of files that import one another, once, in the order they do. */
export function cyclesIn(imports: Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to, foreign } of imports) if (!foreign) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (file: string, trail: string[]) => {
    const seenAt = trail.indexOf(file)
    if (seenAt >= 0) cycles.push(trail.slice(seenAt))
    if (seenAt >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...trail, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return cycles
}
